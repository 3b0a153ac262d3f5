using System.Text;
using InfoInterview.Interchange.Contacts;
using InfoInterview.People;

namespace InfoInterview.Tests.Contacts;

public sealed class ContactImportTests
{
    private const string Ann = "Ann,Lee,https://www.linkedin.com/in/ann,ann@example.org,Ærø & Co,Räumplanerin,05 Jan 2024\n";
    private const string Bob = "Bob,Ray,https://www.linkedin.com/in/bob,,Acme,Clerk,06 Jan 2024\n";
    private const string Cy = "Cy,Poe,https://www.linkedin.com/in/cy,,Acme,Clerk,07 Jan 2024\n";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Import.Header + Ann) },
        { "UTF-8 with mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Import.Header + Ann)] },
        { "UTF-16 LE with mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Import.Header + Ann)] },
        { "UTF-16 BE with mark", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Import.Header + Ann)] },
        { "UTF-16 LE", Encoding.Unicode.GetBytes(Import.Header + Ann) },
        { "UTF-16 BE", Encoding.BigEndianUnicode.GetBytes(Import.Header + Ann) },
        { "Windows-1252", Encoding.Latin1.GetBytes(Import.Header + Ann) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Every_encoding_is_read(string encoding, byte[] bytes)
    {
        var result = await Import.Bytes(bytes);

        result.Problems.Should().BeEmpty(encoding);
        var contact = result.Contacts.Should().ContainSingle().Subject.Contact;
        contact.Organization.Should().Be("Ærø & Co", encoding);
        contact.Role.Should().Be("Räumplanerin", encoding);
    }

    [Fact]
    public async Task A_late_letter_of_Windows_1252_does_not_change_those_before_it()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Import.Header + Ann + string.Concat(Enumerable.Repeat(Bob, 2_000)) + "Zo"), 0xEB, .. ",Ray \u0096\n"u8.ToArray()];
        bytes[^3] = 0x96;

        var result = await Import.Bytes(bytes);

        result.Contacts[0].Contact.Organization.Should().Be("Ærø & Co");
        result.Contacts[^1].Contact.Name.Given.Should().Be("Zoë");
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public async Task Every_line_end_is_read_and_counted(string lineEnd)
    {
        var result = await Import.Text(("Notes:\n\n" + Import.Header + Ann + Bob + "\n" + Cy).Replace("\n", lineEnd, StringComparison.Ordinal));

        result.Problems.Should().BeEmpty();
        result.Contacts.Select(person => person.Line).Should().Equal(4, 5, 7);
    }

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    public async Task Every_separator_is_read(string separator)
    {
        var result = await Import.Text((Import.Header + Bob).Replace(",", separator, StringComparison.Ordinal));

        result.Problems.Should().BeEmpty();
        result.Contacts.Should().ContainSingle().Which.Contact.Organization.Should().Be("Acme");
    }

    [Theory]
    [InlineData("05 Jan 2024", "2024-01-05")]
    [InlineData("5-Jan-24", "2024-01-05")]
    [InlineData("05-Jan-2024", "2024-01-05")]
    [InlineData("\"1/5/24, 9:30 AM\"", "2024-01-05")]
    [InlineData("\"1/5/24, 9:30\u202fAM\"", "2024-01-05")]
    [InlineData("12/31/2024", "2024-12-31")]
    [InlineData("2024-02-29", "2024-02-29")]
    [InlineData("2024-02-29T10:00:00Z", "2024-02-29")]
    [InlineData("2024-02-29 10:00", "2024-02-29")]
    [InlineData("5.1.2024", "2024-01-05")]
    [InlineData("\"Jan 5, 2024\"", "2024-01-05")]
    public async Task Every_shape_of_date_is_read(string text, string expected)
    {
        var result = await Import.Text($"First Name,Last Name,Connected On\nAnn,Lee,{text}\n");

        result.Problems.Should().BeEmpty();
        result.Contacts[0].Contact.ConnectedOn.Should().Be(NodaTime.Text.LocalDatePattern.Iso.Parse(expected).Value);
    }

    [Theory]
    [InlineData("Ann,Lee,https://www.linkedin.com/in/ann,ann at example,Acme,Clerk,05 Jan 2024", ImportProblemKind.BadEmail, 4, "ann at example")]
    [InlineData("Ann,Lee,https://example.org/ann,,Acme,Clerk,05 Jan 2024", ImportProblemKind.BadProfile, 3, "example.org/ann")]
    [InlineData("Ann,Lee,,,Acme,Clerk,31/13/2024", ImportProblemKind.BadDate, 7, "31/13/2024")]
    [InlineData("Ann,Lee,,,Acme,Clerk,30 Feb 2024", ImportProblemKind.BadDate, 7, "30 Feb 2024")]
    [InlineData("Ann,Lee,,,Acme,Clerk,05 Jan 2024,more", ImportProblemKind.ExtraValues, 8, "8 values")]
    [InlineData(",,,ann@example.org,,,05 Jan 2024", ImportProblemKind.NameMissing, 1, "ann@example.org")]
    [InlineData("Ann,Lee,,,Ac\0me,Clerk,05 Jan 2024", ImportProblemKind.ControlCharacters, 5, "control")]
    [InlineData("Ann,\"Lee,,,Acme,Clerk,05 Jan 2024", ImportProblemKind.TornQuote, 0, "quotation mark")]
    public async Task A_bad_value_is_told_and_the_person_kept(string row, ImportProblemKind kind, int column, string told)
    {
        var result = await Import.Text(Import.Header + row + "\n" + Bob);

        var problem = result.Problems.Should().ContainSingle().Subject;
        (problem.Kind, problem.Line, problem.Column).Should().Be((kind, 2, column));
        problem.Message.Should().Contain(told);
        result.Contacts.Should().HaveCount(2);
        result.Contacts[1].Contact.Name.Written.Should().Be("Bob Ray");
    }

    [Fact]
    public async Task A_row_with_a_role_but_nobody_is_left_out()
    {
        var result = await Import.Text(Import.Header + ",,,,,Clerk,\n" + Bob);

        result.Problems.Should().ContainSingle().Which.Action.Should().Be(ImportAction.RowLeftOut);
        result.Contacts.Should().ContainSingle();
    }

    [Fact]
    public async Task Rows_of_closed_accounts_are_skipped_and_blank_rows_say_nothing()
    {
        var result = await Import.Text(Import.Header + Ann + ",,,,,,14 Feb 2020\n,,,,,,\n\n   \n" + Bob);

        result.Skipped.Should().ContainSingle().Which.Line.Should().Be(3);
        result.Contacts.Should().HaveCount(2);
        result.Problems.Should().BeEmpty();
    }

    [Fact]
    public async Task Notes_over_several_lines_keep_their_lines()
    {
        var result = await Import.Text(Import.Header + "Ann,Lee,,,Acme,\"Head of \"\"People\"\"\r\nAPAC, and more\",05 Jan 2024\n" + Bob);

        result.Contacts[0].Contact.Role.Should().Be("Head of \"People\"\nAPAC, and more");
        result.Contacts.Select(person => person.Line).Should().Equal(2, 4);
        result.Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Ann,\"Lee,,,Acme,Clerk,05 Jan 2024\n", 1)]
    [InlineData("Ann,Lee,,,Acme,\"Clerk,05 Jan 2024\n", 1)]
    [InlineData("\"Ann,Lee,,,Acme,Clerk,05 Jan 2024\n", 1)]
    [InlineData("\"Ann\",\"Lee,\"\",\"\",\"Acme, Inc.\",Clerk,05 Jan 2024\n", 1)]
    [InlineData("Ann,Lee,,,Acme,Clerk\",05 Jan 2024\n", 0)]
    [InlineData("Ann,Lee,,,\"Acme\" Ltd,Clerk,05 Jan 2024\n", 0)]
    [InlineData("Ann,\"Lee \"The Boss\" Li\",,,Acme,Clerk,05 Jan 2024\n", 0)]
    public async Task A_torn_quote_costs_no_other_row(string torn, int problems)
    {
        foreach (var rest in new[] { Bob + Cy, Cy + "Bob,Ray,https://www.linkedin.com/in/bob,,\"Acme, Inc.\",\"Clerk\",06 Jan 2024\n", "Bob,\"Ray\",,,\"Acme\",Clerk,06 Jan 2024" })
        {
            var result = await Import.Text(Import.Header + torn + rest);

            result.Problems.Count(problem => problem.Kind == ImportProblemKind.TornQuote && problem.Line == 2).Should().Be(problems);
            result.Problems.Should().NotContain(problem => problem.Line != 2);
            result.Contacts.Skip(1).Select(person => person.Contact.Name.Written).Should().Contain("Bob Ray");
            result.Contacts.Should().HaveCount(1 + rest.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        }
    }

    [Fact]
    public async Task A_torn_quote_that_a_later_row_seems_to_close_costs_no_row()
    {
        var result = await Import.Text(Import.Header + "Ann,\"Lee,,,Acme,Clerk,05 Jan 2024\n" + Bob + "Cy,Poe\",,,Acme,Clerk,07 Jan 2024\n");

        result.Problems.Should().ContainSingle().Which.Kind.Should().Be(ImportProblemKind.TornQuote);
        result.Contacts.Select(person => person.Contact.Name.Family).Should().Equal("Lee", "Ray", "Poe");
    }

    [Fact]
    public async Task Ids_are_made_by_the_caller()
    {
        var next = 0;
        var result = await Import.Text(Import.Header + Ann + Bob, new ContactImportOptions { NewId = () => new ContactId(new Guid(++next, 0, 0, new byte[8])) });

        result.Contacts.Select(person => person.Contact.Id.Value.ToByteArray()[0]).Should().Equal(1, 2);
    }

    [Fact]
    public async Task Problems_beyond_the_limit_are_counted()
    {
        var bad = string.Concat(Enumerable.Repeat("Ann,Lee,,nobody,Acme,Clerk,05 Jan 2024\n", 50));

        var result = await Import.Text(Import.Header + bad, new ContactImportOptions { MaxProblems = 10 });

        result.Contacts.Should().HaveCount(50);
        result.Problems.Should().HaveCount(11);
        result.Problems[^1].Kind.Should().Be(ImportProblemKind.MoreProblems);
        result.Problems[^1].Message.Should().Contain("40");
    }

    [Fact]
    public async Task Progress_is_told_in_bytes_and_reading_can_be_cancelled()
    {
        var bytes = Encoding.UTF8.GetBytes(Import.Header + string.Concat(Enumerable.Repeat(Bob, 20_000)));
        var seen = new Seen();
        using var stop = new CancellationTokenSource();
        using var stream = new MemoryStream(bytes);

        var reading = async () =>
        {
            await foreach (var item in ContactImport.ReadAsync(stream, ContactImportOptions.Default, seen, stop.Token))
            {
                if (item.Line == 1_000) await stop.CancelAsync();
            }
        };

        await reading.Should().ThrowAsync<OperationCanceledException>();
        seen.Bytes.Should().BeInAscendingOrder().And.NotBeEmpty();
        seen.Bytes[^1].Should().BeLessThan(bytes.Length);
        using var again = new MemoryStream(bytes);
        await ContactImport.ReadAllAsync(again, ContactImportOptions.Default, seen);
        seen.Bytes[^1].Should().Be(bytes.Length);
    }

    [Fact]
    public async Task Sample_people_are_read_by_the_importer_itself()
    {
        var people = await SampleContacts.ReadAsync();

        people.Should().HaveCount(SampleContacts.Count);
        people.SelectMany(contact => ContactIdentity.KeysOf(contact)).Should().OnlyHaveUniqueItems();
        people.Select(contact => contact.Name.Written).Should().OnlyHaveUniqueItems();
    }

    private sealed class Seen : IProgress<long>
    {
        public List<long> Bytes { get; } = [];

        public void Report(long value) => Bytes.Add(value);
    }
}
