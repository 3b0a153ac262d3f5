namespace InfoInterview.Tests.Contacts;

[Trait("Slow", "yes")]
public sealed class CsvFuzzTests
{
    private const int Mutations = 100_000;

    private static readonly string[] Fixtures =
    [
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAnn,Lee,https://www.linkedin.com/in/ann,ann@example.org,Acme,\"Head of \"\"People\"\"\nAPAC\",05 Jan 2024\n,,,,,,14 Feb 2020\n",
        "Notes:,,\r\n\"When exporting, some \"\"addresses\"\" are missing\",,\r\n\r\nFirst Name;Last Name;Company;Connected On\r\n\u00c5sa;\u00d6hman;\"A; B\";5-Jan-24\r\n",
        "Name,Given Name,Family Name,E-mail 1 - Value,Phone 1 - Value,Organization 1 - Name\nAda Vik,Ada,Vik,a@example.org ::: b@example.org,03-5550-0100,Acme\n",
        "\"Anrede\";\"Vorname\";\"Nachname\";\"Firma\";\"E-Mail-Adresse\";\"Mobiltelefon\"\n\"Dr.\";\"J\u00fcrgen\";\"Vik\";\"Acme\";\"a@example.org\";\"+49 30 0100\"\n",
        "Name,Name Prefix,Given Name,Family Name,E-mail 1 - Value,Name Order,Contact Points,Do Not Contact,Notes\nDr. Ada Vik,Dr.,Ada,Vik,a@example.org,givenFirst,email valid fromThem a@example.org; phone unknown unknown '+1 555,asked 2026-03-09,'=1+1; a\\;b\n",
    ];

    [Fact]
    public async Task Any_change_of_a_table_ends_in_items_with_places_and_never_throws()
    {
        foreach (var file in Fuzz.Mutations(Fixtures, Seeded.Runs(Mutations), seed: 20_260_301))
        {
            var result = await Import.Bytes(file);
            FuzzCheck.Check(file, result);
        }
    }
}
