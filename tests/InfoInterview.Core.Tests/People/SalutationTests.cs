using InfoInterview.People;

namespace InfoInterview.Tests.People;

public sealed class SalutationTests
{
    [Theory]
    [InlineData("Ms. Ruth Halvorsen", "Dear Ms. Halvorsen", "Hi Ruth")]
    [InlineData("Ms Ruth Halvorsen", "Dear Ms Halvorsen", "Hi Ruth")]
    [InlineData("Mx. Robin Achebe", "Dear Mx. Achebe", "Hi Robin")]
    [InlineData("Irene Adler", "Dear Irene Adler", "Hi Irene")]
    [InlineData("Zendaya", "Dear Zendaya", "Hi Zendaya")]
    [InlineData("Mr. Spock", "Dear Mr. Spock", "Hi Mr. Spock")]
    [InlineData("Sir Ian McKellen", "Dear Sir Ian", "Hi Ian")]
    [InlineData("Dame Judi Dench", "Dear Dame Judi", "Hi Judi")]
    [InlineData("Sir Spock", "Dear Sir Spock", "Hi Sir Spock")]
    public void A_person_is_greeted_as_their_name_says_and_no_title_is_guessed(string written, string formal, string informal)
    {
        var name = PersonName.Parse(written);
        Salutation.For(name).Should().Be(formal);
        Salutation.For(name, Formality.Informal).Should().Be(informal);
    }

    [Fact]
    public void Without_a_name_there_is_still_a_greeting() => Salutation.For(null).Should().Be("Hello");

    [Theory]
    [InlineData("Recruiting Team", "Dear Recruiting Team")]
    [InlineData("The Northwind Careers Office", "Dear Northwind Careers Office")]
    [InlineData("Human Resources", "Dear Human Resources")]
    [InlineData("info", "Hello")]
    [InlineData("Careers", "Hello")]
    [InlineData("careers@northwind.example", "Hello")]
    public void A_team_is_greeted_as_one_and_a_mailbox_is_no_name(string written, string expected)
    {
        foreach (var formality in Enum.GetValues<Formality>()) Salutation.For(PersonName.Parse(written), formality).Should().Be(expected);
    }

    [Fact]
    public void A_contact_under_the_name_of_the_organization_is_greeted_without_one()
    {
        var office = new Contact { Name = PersonName.Parse("Kleinhof") with { Given = null, Family = "Kleinhof" }, Organization = "Kleinhof" };
        Salutation.For(office, Formality.Formal, "en").Should().Be("Hello");
    }

    [Theory]
    [InlineData("de", "Frau Dr. Eva Stein", "Sehr geehrte Frau Dr. Stein", "Hallo Eva")]
    [InlineData("de", "Herr Jörg Müller", "Sehr geehrter Herr Müller", "Hallo Jörg")]
    [InlineData("de-AT", "Ms. Ruth Halvorsen", "Sehr geehrte Frau Halvorsen", "Hallo Ruth")]
    [InlineData("de", "Ruth Halvorsen", "Guten Tag Ruth Halvorsen", "Hallo Ruth")]
    [InlineData("de", "Dr. Eva Stein", "Guten Tag Dr. Eva Stein", "Hallo Eva")]
    [InlineData("DE_ch", "Mx. Robin Achebe", "Guten Tag Robin Achebe", "Hallo Robin")]
    [InlineData("de", "info", "Guten Tag", "Guten Tag")]
    [InlineData("fr-CA", "Mme Claire Dubois", "Bonjour Madame Dubois", "Bonjour Claire")]
    [InlineData("fr", "Claire Dubois", "Bonjour Claire Dubois", "Bonjour Claire")]
    [InlineData("es", "Dra. Ana García", "Estimada Dra. García", "Hola, Ana")]
    [InlineData("es", "Sr. Luis Ortega", "Estimado Sr. Ortega", "Hola, Luis")]
    [InlineData("es", "Ana García", "Buenos días, Ana García", "Hola, Ana")]
    [InlineData("ja", "山田太郎", "山田太郎様", "太郎さん")]
    [InlineData("xx", "Irene Adler", "Dear Irene Adler", "Hi Irene")]
    [InlineData(null, "Irene Adler", "Dear Irene Adler", "Hi Irene")]
    public void Each_language_greets_in_its_own_way_and_guesses_no_gender(string? language, string written, string formal, string informal)
    {
        var contact = new Contact { Name = PersonName.Parse(written) };
        Salutation.For(contact, Formality.Formal, language).Should().Be(formal);
        Salutation.For(contact, Formality.Informal, language).Should().Be(informal);
    }

    [Fact]
    public void A_host_adds_a_language_of_its_own()
    {
        var languages = SalutationLanguages.BuiltIn.With(SalutationLanguage.English with { Tag = "nb", WithoutTitle = "Hei {full}", WithoutName = "Hei" });

        Salutation.For(PersonName.Parse("Ruth Halvorsen"), Formality.Formal, languages.Of("nb-NO")).Should().Be("Hei Ruth Halvorsen");
        Salutation.For((PersonName?)null, Formality.Formal, languages.Of("nb")).Should().Be("Hei");
        languages.With(SalutationLanguage.English).Rows.Should().HaveCount(6);
    }
}
