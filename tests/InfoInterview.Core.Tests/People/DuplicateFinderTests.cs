using System.Globalization;
using InfoInterview.People;

namespace InfoInterview.Tests.People;

public sealed class DuplicateFinderTests
{
    [Theory]
    [InlineData("Dana Whitlock; dana@acme.example", "Dana W. Whitlock; DANA@acme.example", "Certain")]
    [InlineData("Bill Haverford; bill@acme.example", "William Haverford; bill@acme.example", "Certain")]
    [InlineData("Ruth Abel; ruth@abel.example", "Ruth Conrad; ruth@abel.example", "Certain")]
    [InlineData("Osei Kofi; kofi@osei.example", "Kofi Osei; kofi@osei.example", "Certain")]
    [InlineData("王小明; wang@example.org", "Xiaoming Wang; wang@example.org", "Certain")]
    [InlineData("wang@example.org; wang@example.org", "Xiaoming Wang; wang@example.org", "Certain")]
    [InlineData("Peter Miller; millers@example.org", "Susan Miller; millers@example.org", "Possible")]
    [InlineData("Robert Nakamura Sr.; shop@nakamura.example", "Robert Nakamura Jr.; shop@nakamura.example", null)]
    [InlineData("Lena Fuchs; info@kleinhof.example", "Marek Dvořák; info@kleinhof.example", null)]
    [InlineData("Lena Fuchs; info@kleinhof.example", "Lena Fuchs; info@kleinhof.example", "Certain")]
    [InlineData("Sunil Pathak; linkedin.com/in/sunil", "S. Pathak; https://www.linkedin.com/in/sunil/?trk=x", "Certain")]
    [InlineData("Sunil Pathak; linkedin.com/company/acme", "Ann Lee; linkedin.com/company/acme", null)]
    [InlineData("Ifeoma Eze; +44 (0)20 7946 0128", "Ifeoma Eze; 020 7946 0128", "Likely")]
    [InlineData("Ifeoma Eze; 0044 20 7946 0128 ext. 7", "I. Eze; (020) 7946-0128", "Likely")]
    [InlineData("Paul Grant; +1 312 555 0100", "Stella Lowe; 312-555-0100", null)]
    [InlineData("Ann Lee; +1 312 555 0100", "Ann Lee; +44 12 555 0100", "Possible")]
    [InlineData("Ann Lee @ The Acme Corp.", "Ann Lee @ acme", "Likely")]
    [InlineData("Jörg Müller @ Werft", "Joerg Mueller @ Werft", "Likely")]
    [InlineData("A. Silva @ Ponte", "Ana Silva @ Ponte", "Possible")]
    [InlineData("Alba Silva @ Ponte", "Ana Silva @ Ponte", null)]
    [InlineData("John A. Smith @ Acme", "John B. Smith @ Acme", null)]
    [InlineData("Ann Lee @ Acme; linkedin.com/in/ann-1", "Ann Lee @ Acme; linkedin.com/in/ann-2", "Possible")]
    [InlineData("Ann Lee; linkedin.com/in/ann-1", "Ann Lee; linkedin.com/in/ann-2", null)]
    [InlineData("Ann Lee @ Acme", "Ann Lee @ Zoo", "Possible")]
    [InlineData("Ann @ Acme", "Ann @ Zoo", null)]
    [InlineData("Recruiting Team @ Acme", "Recruiting Team @ Zoo", null)]
    public void Two_records_are_one_person_as_far_as_they_share_what_one_person_has(string left, string right, string? certainty)
    {
        var found = DuplicateFinder.Find([Person(left), Person(right)]);

        found.FirstOrDefault()?.Certainty.ToString().Should().Be(certainty);
        DuplicateFinder.Find([Person(right), Person(left)]).FirstOrDefault()?.Certainty.ToString().Should().Be(certainty, "the order does not matter");
        foreach (var reason in found.SelectMany(proposal => proposal.Reasons)) reason.Text.Should().EndWith(".").And.NotContain("  ");
    }

    [Fact]
    public void A_chain_of_certain_ties_is_one_group_and_a_likely_tie_widens_it()
    {
        var found = DuplicateFinder.Find(
        [
            Person("K. Osei; kofi@osei.example"),
            Person("Ann Lee; ann@lee.example"),
            Person("Kofi Osei @ Acme; KOFI@osei.example; linkedin.com/in/kofi"),
            Person("Kofi Osei; linkedin.com/in/kofi/"),
            Person("Kofi Osei @ Acme Ltd"),
        ]);

        found.Select(proposal => (proposal.Certainty, proposal.Contacts.Count)).Should().Equal((DuplicateCertainty.Certain, 3), (DuplicateCertainty.Likely, 4));
        found[1].Reasons[0].Certainty.Should().Be(DuplicateCertainty.Certain);
        found[1].Contacts.Should().NotContain(contact => contact.Name.Written == "Ann Lee");
    }

    [Fact]
    public void Somebody_in_between_does_not_make_two_people_one()
    {
        var found = DuplicateFinder.Find([Person("Ana Silva; silva@ponte.example"), Person("silva@ponte.example; silva@ponte.example"), Person("Bruno Silva; silva@ponte.example")]);

        found.Should().NotBeEmpty().And.OnlyContain(proposal => proposal.Certainty == DuplicateCertainty.Possible && proposal.Contacts.Count == 2);
    }

    [Fact]
    public void A_name_that_thousands_bear_does_not_make_millions_of_proposals()
    {
        const int people = 3_000;
        var many = Enumerable.Range(0, people).Select(number => Person(string.Create(CultureInfo.InvariantCulture, $"Ann Lee @ Firm {number}; ann{number}@lee.example"))).ToList();

        DuplicateFinder.Find(many).Count.Should().BeInRange(people - 1, people * 30);
    }

    [Fact]
    public void Nobody_is_a_duplicate_of_nobody() => DuplicateFinder.Find([]).Should().BeEmpty();

    /// <summary>A record from a line such as "Ann Lee @ Acme; ann@lee.example; +1 312 555 0100".</summary>
    private static Contact Person(string line)
    {
        var parts = line.Split("; ");
        var head = parts[0].Split(" @ ");
        return new Contact
        {
            Name = PersonName.Parse(head[0]),
            Organization = head.Length > 1 ? head[1] : null,
            Points = parts.Skip(1).Select(Point).ToValueList(),
        };
    }

    private static ContactPoint Point(string text) =>
        text.Contains('@', StringComparison.Ordinal) ? ContactPoint.Email(text)
        : text.Contains("linkedin", StringComparison.Ordinal) ? ContactPoint.LinkedIn(text)
        : ContactPoint.Parse(ContactPointKind.Phone, text);
}
