using InfoInterview.People;

namespace InfoInterview.Tests.People;

public sealed class ContactPointTests
{
    [Theory]
    [InlineData("Dana@Acme.com", "dana@acme.com")]
    [InlineData(" dana@acme.com ", "DANA@ACME.COM")]
    public void E_mail_addresses_are_the_same_in_any_letter_case(string left, string right) =>
        ContactPoint.Email(left).Should().Be(ContactPoint.Email(right));

    [Theory]
    [InlineData("https://www.linkedin.com/in/Kwabena-Osei-FX/", "https://www.linkedin.com/in/kwabena-osei-fx")]
    [InlineData("https://linkedin.com/in/kwabena?trk=people", "linkedin.com/in/kwabena")]
    [InlineData("http://de.linkedin.com/in/kwabena#about", "https://www.linkedin.com/in/kwabena/")]
    [InlineData("https://www.linkedin.com/in/jos%C3%A9-d%C3%ADaz", "linkedin.com/in/José-Díaz/")]
    [InlineData("https://www.linkedin.com/in/kwabena/de", "https://m.linkedin.com/in/kwabena/details/experience/")]
    [InlineData("https://www.linkedin.com/mwlite/in/kwabena", "https://www.linkedin.com/in/kwabena")]
    public void A_profile_is_the_same_with_and_without_what_does_not_matter(string left, string right) =>
        ContactPoint.LinkedIn(left).Should().Be(ContactPoint.LinkedIn(right));

    [Theory]
    [InlineData(ContactPointKind.Email, "")]
    [InlineData(ContactPointKind.Email, "dana")]
    [InlineData(ContactPointKind.Email, "dana@")]
    [InlineData(ContactPointKind.Email, "@acme.com")]
    [InlineData(ContactPointKind.Email, "dana@acme")]
    [InlineData(ContactPointKind.Email, "da na@acme.com")]
    [InlineData(ContactPointKind.Email, "dana@acme.com\r\nBcc: all@acme.com")]
    [InlineData(ContactPointKind.Email, "a@b@acme.com")]
    [InlineData(ContactPointKind.Email, "<dana@acme.com>")]
    [InlineData(ContactPointKind.LinkedIn, "https://evil.example/in/dana")]
    [InlineData(ContactPointKind.LinkedIn, "https://notlinkedin.com/in/dana")]
    [InlineData(ContactPointKind.LinkedIn, "https://www.linkedin.com/")]
    [InlineData(ContactPointKind.Phone, "call me")]
    [InlineData(ContactPointKind.Other, " ")]
    public void What_is_no_such_address_is_refused(ContactPointKind kind, string text)
    {
        ContactPoint.TryParse(kind, text, out _).Should().BeFalse();
        var parsing = () => ContactPoint.Parse(kind, text);
        parsing.Should().Throw<FormatException>();
    }

    [Fact]
    public void How_it_was_found_and_whether_it_works_are_no_part_of_what_it_is()
    {
        var point = ContactPoint.Email("dana@acme.com").WithState(PointState.HardBounced).WithSource(PointSource.Guessed);

        point.Should().Be(ContactPoint.Email("dana@acme.com"));
        (point.State, point.FoundVia, point.IsUsable).Should().Be((PointState.HardBounced, PointSource.Guessed, false));
    }

    [Fact]
    public void An_address_that_bounced_is_passed_over()
    {
        var bounced = ContactPoint.Email("old@acme.com").WithState(PointState.HardBounced);
        var contact = new Contact { Name = PersonName.Parse("Dana Whitcomb"), Points = [bounced, ContactPoint.Email("new@acme.com")] };

        contact.Point(ContactPointKind.Email)!.Value.Should().Be("new@acme.com");
        (contact with { Points = [bounced] }).Point(ContactPointKind.Email).Should().BeNull();
    }

    [Fact]
    public void Kinds_are_not_mixed_up() =>
        ContactPoint.Parse(ContactPointKind.Other, "dana@acme.com").Should().NotBe(ContactPoint.Email("dana@acme.com"));
}
