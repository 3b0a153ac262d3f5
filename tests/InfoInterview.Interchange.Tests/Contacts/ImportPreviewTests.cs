using System.Text;
using InfoInterview.Interchange.Contacts;

namespace InfoInterview.Tests.Contacts;

public sealed class ImportPreviewTests
{
    private const string Table = "Name,Reach,Notes,Grade\nRuth Halvorsen,ruth@example.org,Wind,A\nOmar Haddad,omar@example.org,do not contact,B\n";

    [Fact]
    public async Task A_preview_says_what_each_column_was_taken_for_and_who_will_come()
    {
        var preview = await Preview(Table);

        preview.Columns.Select(column => column.Meaning).Should().Equal(ColumnMeaning.FullName, ColumnMeaning.Unused, ColumnMeaning.Note, ColumnMeaning.Unused);
        (preview.Count, preview.Silent, preview.People.Count).Should().Be((2, 1, 2));
        preview.People[0].Contact.Points.Should().BeEmpty();
        preview.Problems.Select(problem => problem.Kind).Should().Equal(ImportProblemKind.UnusedColumn, ImportProblemKind.UnusedColumn);
    }

    [Fact]
    public async Task A_choice_by_hand_counts_before_the_name_of_a_column()
    {
        var preview = await Preview(Table, new ColumnChoice { Name = " reach ", Meaning = ColumnMeaning.Email }, new ColumnChoice { Name = "Notes", Meaning = ColumnMeaning.Unused });

        preview.People[0].Contact.Points.Select(point => point.Value).Should().Equal("ruth@example.org");
        preview.People[0].Contact.Notes.Should().BeEmpty();
        preview.Silent.Should().Be(1, "a wish for silence is read from a column that is left out, too");
    }

    [Fact]
    public async Task A_choice_makes_a_header_of_names_that_nobody_knows()
    {
        var preview = await Preview("Wer,Wo\nRuth Halvorsen,Northwind\n", new ColumnChoice { Name = "Wer", Meaning = ColumnMeaning.FullName }, new ColumnChoice { Name = "Wo", Meaning = ColumnMeaning.Organization });

        preview.People[0].Contact.Organization.Should().Be("Northwind");
    }

    [Fact]
    public async Task A_table_whose_names_nobody_knows_shows_them_to_be_chosen_from()
    {
        const string Hungarian = "Lista\nNév;Cím;Cég\nNagy Anna;anna@example.org;Szél\n";
        var preview = await Preview(Hungarian);

        preview.Count.Should().Be(0);
        preview.Columns.Select(column => (column.Name, column.Meaning)).Should()
            .Equal(("Név", ColumnMeaning.Unused), ("Cím", ColumnMeaning.Unused), ("Cég", ColumnMeaning.Unused));

        var chosen = await Preview(Hungarian, new ColumnChoice { Name = "Név", Meaning = ColumnMeaning.FullName });
        chosen.HeaderKey.Should().Be(preview.HeaderKey);
        (chosen.Count, chosen.People[0].Contact.Name.Written).Should().Be((1, "Nagy Anna"));
    }

    [Theory]
    [InlineData("Név;Cím;Cég\nNagy Anna;anna@example.org;Szél\n", "Név")]
    [InlineData("Ki,Name,E-Mail\nNagy Anna,x,anna@example.org\n", "Ki")]
    public async Task What_was_said_of_a_header_is_asked_for_by_its_key(string table, string name)
    {
        var key = (await Preview(table)).HeaderKey;
        var options = ContactImportOptions.Default with
        {
            Remembered = (asked, _) => ValueTask.FromResult<ValueList<ColumnChoice>>(
                string.Equals(asked, key, StringComparison.Ordinal)
                    ? [new ColumnChoice { Name = name, Meaning = ColumnMeaning.FullName },
                    new ColumnChoice { Name = "Name", Meaning = ColumnMeaning.Note }] : []),
        };

        var result = await ContactImport.ReadAllAsync(new MemoryStream(Encoding.UTF8.GetBytes(table)), options);
        result.Contacts.Single().Contact.Name.Written.Should().Be("Nagy Anna");
    }

    [Fact]
    public async Task The_key_is_the_header_s_and_nobody_else_s()
    {
        var key = (await Preview(Table)).HeaderKey;
        (await Preview("name,reach,NOTES,grade\nAnn Lee,,,\n")).HeaderKey.Should().Be(key);
        (await Preview("Name,Notes,Reach,Grade\nAnn Lee,,,\n")).HeaderKey.Should().NotBe(key);
        (await Preview("BEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nEND:VCARD\n")).HeaderKey.Should().BeNull();
    }

    private static Task<ImportPreview> Preview(string text, params ColumnChoice[] choices) =>
        ContactImport.PreviewAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), ContactImportOptions.Default with { Columns = choices.ToValueList() });
}
