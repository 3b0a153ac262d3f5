using CsCheck;
using InfoInterview.Interchange.Contacts;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Tests.Contacts;

public sealed class ContactUpdateTests
{
    [Fact]
    public void A_new_job_and_a_new_address_are_taken_and_the_rest_stays()
    {
        var known = new Contact
        {
            Name = PersonName.Parse("Ms. Ruth Halvorsen"),
            Organization = "Old Co",
            Role = "Planner",
            Admired = "your talk",
            Zone = "Europe/Oslo",
            ConnectedOn = new LocalDate(2024, 1, 5),
            Points = [ContactPoint.Email("ruth@example.org")],
        };
        var imported = new Contact
        {
            Name = PersonName.Parse("Ruth Halvorsen"),
            Organization = "New Co",
            Admired = "something else",
            Zone = "UTC",
            ConnectedOn = new LocalDate(2025, 1, 5),
            Points = [ContactPoint.Email("RUTH@example.org"), ContactPoint.LinkedIn("linkedin.com/in/ruth")],
        };

        var update = ContactUpdate.Merge(known, imported);

        update.IsChanged.Should().BeTrue();
        update.Contact.Should().Be(known with { Organization = "New Co", Points = [ContactPoint.Email("ruth@example.org"), ContactPoint.LinkedIn("linkedin.com/in/ruth")] });
    }

    [Fact]
    public void A_first_name_alone_is_made_whole() => ContactUpdate.Merge(
        new Contact { Name = PersonName.Parse("Ruth") }, new Contact { Name = PersonName.Parse("Ruth Halvorsen") }).Contact.Name.Written.Should().Be("Ruth Halvorsen");

    [Fact]
    public void Nothing_known_is_lost_and_a_second_time_changes_nothing() => Gen.Select(People.Contact, People.Contact).Sample(
        (known, imported) =>
        {
            var once = ContactUpdate.Merge(known, imported);
            var twice = ContactUpdate.Merge(once.Contact, imported);

            once.IsChanged.Should().Be(once.Contact != known);
            twice.IsChanged.Should().BeFalse();
            (once.Contact.Id, once.Contact.Admired, once.Contact.Zone).Should().Be((known.Id, known.Admired, known.Zone));
            known.Points.Concat(imported.Points).Except(once.Contact.Points).Should().BeEmpty();
            if (known.Organization is not null) once.Contact.Organization.Should().NotBeNull();
            if (known.Role is not null) once.Contact.Role.Should().NotBeNull();
            ContactIdentity.KeysOf(known).Where(key => !key.StartsWith("name:", StringComparison.Ordinal)).Except(ContactIdentity.KeysOf(once.Contact), StringComparer.Ordinal).Should().BeEmpty();
        },
        iter: 1_000);

    [Theory]
    [InlineData("Northwind", "Planner", "Harbour Trust", "Director", "Organization: Northwind → Harbour Trust|Role: Planner → Director")]
    [InlineData("Northwind", "Planner", "Northwind, Inc.", "planner", "")]
    [InlineData(null, null, "Northwind", "Planner", "")]
    [InlineData("Northwind", "Planner", null, null, "")]
    [InlineData("Northwind", "Planner", "Northwind", "Head of Planning", "Role: Planner → Head of Planning")]
    public void Who_changed_employer_or_role_is_news(string? organization, string? role, string? laterOrganization, string? laterRole, string news)
    {
        var known = new InfoInterview.People.Contact { Name = InfoInterview.People.PersonName.Parse("Ruth Halvorsen"), Organization = organization, Role = role };
        var update = InfoInterview.Interchange.Contacts.ContactUpdate.Merge(known, known with { Organization = laterOrganization, Role = laterRole });

        string.Join('|', update.News.Select(change => change.ToString())).Should().Be(news);
    }
}
