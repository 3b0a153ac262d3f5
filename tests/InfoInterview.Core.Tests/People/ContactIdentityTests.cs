using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Tests.People;

public sealed class ContactIdentityTests
{
    private static readonly LocalDate Day = new(2024, 5, 1);

    [Fact]
    public void The_letter_case_of_an_address_does_not_matter() => ContactIdentity.AreSame(
        Kwabena(ContactPoint.Email("K.OSEI@example.org")), Kwabena(ContactPoint.Email("k.osei@example.org"))).Should().BeTrue();

    [Fact]
    public void The_ends_of_a_profile_address_do_not_matter() => ContactIdentity.AreSame(
        Kwabena(ContactPoint.LinkedIn("https://www.linkedin.com/in/Kwabena-Osei/")), Kwabena(ContactPoint.LinkedIn("linkedin.com/in/kwabena-osei?trk=x"))).Should().BeTrue();

    [Fact]
    public void The_same_name_at_another_profile_is_somebody_else() => ContactIdentity.AreSame(
        Kwabena(ContactPoint.LinkedIn("linkedin.com/in/k-1")) with { Organization = "Acme", ConnectedOn = Day },
        Kwabena(ContactPoint.LinkedIn("linkedin.com/in/k-2")) with { Organization = "Acme", ConnectedOn = Day }).Should().BeFalse();

    [Fact]
    public void The_same_name_alone_is_nobody_known() => ContactIdentity.AreSame(Kwabena(), Kwabena()).Should().BeFalse();

    [Fact]
    public void Name_organization_and_day_together_are_the_same_person() => ContactIdentity.AreSame(
        Kwabena() with { Organization = "Acme ", ConnectedOn = Day }, Kwabena() with { Organization = "ACME", ConnectedOn = Day }).Should().BeTrue();

    [Theory]
    [InlineData("Acme", 2)]
    [InlineData("Other", 1)]
    public void Another_day_or_organization_is_somebody_else(string organization, int dayOfMay) => ContactIdentity.AreSame(
        Kwabena() with { Organization = "Acme", ConnectedOn = Day },
        Kwabena() with { Organization = organization, ConnectedOn = new LocalDate(2024, 5, dayOfMay) }).Should().BeFalse();

    [Theory]
    [InlineData("info@kleinhof.example")]
    [InlineData("Careers.EMEA@northwind.example")]
    [InlineData("jobs+ny@northwind.example")]
    [InlineData("post@northwind.example")]
    public void An_address_of_an_office_tells_a_person_only_with_the_name(string address)
    {
        var lena = Kwabena(ContactPoint.Email(address)) with { Name = PersonName.Parse("Lena Fuchs") };

        ContactIdentity.AreSame(lena, Kwabena(ContactPoint.Email(address))).Should().BeFalse();
        ContactIdentity.AreSame(lena, lena with { Organization = "Kleinhof" }).Should().BeTrue();
        ContactIdentity.IsPersonal(lena.Points[0]).Should().BeFalse();
    }

    [Theory]
    [InlineData("infante@kleinhof.example")]
    [InlineData("lena.fuchs@kleinhof.example")]
    [InlineData("jobst@kleinhof.example")]
    public void An_address_that_only_begins_like_an_offices_is_a_persons(string address) =>
        ContactIdentity.IsPersonal(ContactPoint.Email(address)).Should().BeTrue();

    [Fact]
    public void A_companys_page_is_nobodys_identity() => ContactIdentity.AreSame(
        Kwabena(ContactPoint.LinkedIn("linkedin.com/company/acme")), Kwabena(ContactPoint.LinkedIn("linkedin.com/company/acme"))).Should().BeFalse();

    [Fact]
    public void A_key_is_text_that_can_be_stored() => ContactIdentity.KeysOf(
        Kwabena(ContactPoint.Email("A@example.org"), ContactPoint.LinkedIn("linkedin.com/in/A"), ContactPoint.Parse(ContactPointKind.Phone, "12345")))
        .Should().Equal("email:a@example.org", "linkedin:linkedin.com/in/a");

    private static Contact Kwabena(params ContactPoint[] points) => new() { Name = PersonName.Parse("Kwabena Osei"), Points = points.ToValueList() };
}
