using InfoInterview.People;

namespace InfoInterview.Tests.People;

/// <summary>Titles of other languages, in an English greeting; those of English stay as written.</summary>
public sealed class EnglishTitleTests
{
    [Theory]
    [InlineData("Frau Dr. Katrin Müller", null, "Dear Dr. Müller")]
    [InlineData("Frau Katrin Müller", null, "Dear Ms. Müller")]
    [InlineData("Herr Franz Wallner", null, "Dear Mr. Wallner")]
    [InlineData("Frau Prof. Dr. Ulrike Stein", null, "Dear Prof. Dr. Stein")]
    [InlineData("Prof. Helen Harris", null, "Dear Prof. Harris")]
    [InlineData("Herr Dipl.-Ing. Franz Wallner", null, "Dear Mr. Wallner")]
    [InlineData("Mme Claire Dubois", null, "Dear Ms. Dubois")]
    [InlineData("Señora Lucia Fernandez", null, "Dear Ms. Fernandez")]
    [InlineData("Hon. Denise Williams", null, "Dear Denise Williams")]
    [InlineData("Hon. Denise Williams", "District Judge", "Dear Judge Williams")]
    [InlineData("Hon. Denise Williams", "Associate Justice", "Dear Justice Williams")]
    [InlineData("Ms. Ruth Halvorsen", null, "Dear Ms. Halvorsen")]
    [InlineData("Mr Alan Pike", null, "Dear Mr Pike")]
    [InlineData("Rev. Dr. Opal Grant", null, "Dear Rev. Dr. Grant")]
    [InlineData("Sgt. Luis Ortega", null, "Dear Sgt. Ortega")]
    [InlineData("Mx. Robin Achebe", null, "Dear Mx. Achebe")]
    public void A_title_is_said_as_English_says_it(string written, string? role, string expected) =>
        Salutation.For(new Contact { Name = PersonName.Parse(written), Role = role }, Formality.Formal, "en").Should().Be(expected);

    [Theory]
    [InlineData("Herrn Dr. agr. Uwe Jensen", "Sehr geehrter Herr Dr. Jensen")]
    [InlineData("Frau Prof. Dr. Ulrike Stein", "Sehr geehrte Frau Prof. Dr. Stein")]
    public void German_keeps_its_own(string written, string expected) =>
        Salutation.For(new Contact { Name = PersonName.Parse(written) }, Formality.Formal, "de").Should().Be(expected);
}
