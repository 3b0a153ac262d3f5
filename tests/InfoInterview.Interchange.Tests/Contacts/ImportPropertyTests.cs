using System.Globalization;
using System.Text;
using CsCheck;
using CsvHelper;
using CsvHelper.Configuration;
using InfoInterview.Interchange.Contacts;

namespace InfoInterview.Tests.Contacts;

public sealed class ImportPropertyTests
{
    private static readonly Gen<string> Value = People.OneOf(
        "Ann", "Lee, Jr.", "\"The Boss\"", "a\nb", "semi;colon", "Ærø", "", "tab\tbed", "\"", "x,\"y\"z", "Zoë 🌱", " blanks ");

    private static readonly string[] Fixtures =
    [
        Import.Header + "Ann,Lee,https://www.linkedin.com/in/ann,ann@example.org,Acme,\"Head of \"\"People\"\"\nAPAC\",05 Jan 2024\n,,,,,,14 Feb 2020\nBob,Ray,,,Acme,Clerk,06 Jan 2024\n",
        "Notes:,,,\r\n\"When exporting, some \"\"addresses\"\" are missing\",,,\r\n,,,\r\nFirst Name;Last Name;Company;Connected On\r\nÅsa;Öhman;\"A; B\";5-Jan-24\r\n",
        "\"Title\",\"First Name\",\"Last Name\",\"Company\",\"E-mail Address\",\"Mobile Phone\"\n\"Dr.\",\"Ada\",\"Vik\",\"Acme\",\"a@example.org\",\"+1 555 0100\"\n",
        "Name,Given Name,Family Name,E-mail 1 - Value,Phone 1 - Value,Organization 1 - Name\nAda Vik,Ada,Vik,a@example.org ::: b@example.org,03-5550-0100,Acme\n",
    ];

    [Fact]
    public void Well_formed_rows_are_read_as_CsvHelper_reads_them() => Gen.Select(Value.Array[4].Array[1, 6], Gen.Bool, Gen.Bool).Sample(
        (rows, semicolon, dos) =>
        {
            var text = Written(rows, semicolon ? ";" : ",", dos ? "\r\n" : "\n");
            var expected = Oracle(text, semicolon ? ";" : ",");
            var result = Import.Text(text).GetAwaiter().GetResult();

            result.Problems.Should().NotContain(problem => problem.Kind == ImportProblemKind.TornQuote || problem.Kind == ImportProblemKind.ExtraValues);
            result.Contacts.Select(person => (person.Contact.Name.Written, person.Contact.Organization, person.Contact.Role))
                .Should().Equal(expected.Select(row => ("Given Family", Kept(row[2]), Kept(row[3]))));
        },
        iter: 2_000);

    [Fact]
    public async Task A_quote_that_is_never_closed_is_why_rows_are_not_left_to_CsvHelper()
    {
        const string Torn = "First Name,Last Name,Company,Position\nAnn,\"Lee,Acme,Clerk\nBob,Ray,Acme,Clerk\nCy,Poe,Acme,Clerk\n";

        Oracle(Torn, ",").Should().HaveCount(1);
        (await Import.Text(Torn)).Contacts.Should().HaveCount(3);
    }

    [Fact]
    public void Any_change_of_a_file_ends_in_items_with_places_and_never_throws() => Gen.Select(
        Gen.Int[0, Fixtures.Length - 1], Gen.Select(Gen.Int[0, 400], Gen.Byte, Gen.Int[0, 2]).Array[1, 12]).Sample(
        (fixture, changes) =>
        {
            var bytes = Encoding.UTF8.GetBytes(Fixtures[fixture]).ToList();
            foreach (var (place, value, kind) in changes)
            {
                var at = place % bytes.Count;
                if (kind == 0) bytes[at] = value;
                else if (kind == 1) bytes.Insert(at, value);
                else if (bytes.Count > 1) bytes.RemoveAt(at);
            }

            byte[] file = [.. bytes];
            var lines = 2 + file.Count(value => value is (byte)'\n' or (byte)'\r');
            var result = Import.Bytes(file).GetAwaiter().GetResult();

            result.Contacts.Should().NotContain(person => person.Line < 1 || person.Line > lines || person.Contact.Name.Written.Length == 0);
            result.Problems.Should().NotContain(problem => problem.Line < 1 || problem.Line > lines || problem.Message.Length == 0 || problem.Message.Any(char.IsControl));
            (result.Contacts.Count + result.Problems.Count + result.Skipped.Count).Should().BeLessThan(lines * 10);
        },
        iter: 4_000);

    [Fact]
    public async Task A_stream_that_hands_out_single_bytes_gives_the_same()
    {
        foreach (var fixture in Fixtures)
        {
            var bytes = Encoding.UTF8.GetBytes(fixture);
            await using var slow = new OneByteStream(bytes);

            (await ContactImport.ReadAllAsync(slow, ContactImportOptions.Default)).Should().Be(await Import.Bytes(bytes));
        }
    }

    [Fact]
    public async Task Rows_far_down_a_long_file_keep_their_values_and_lines()
    {
        const int rows = 30_000;
        var text = new StringBuilder(Import.Header);
        for (var i = 0; i < rows; i++) text.Append(CultureInfo.InvariantCulture, $"Given,Family,,p{i}@example.org,\"Acme, {i}\",\"Röle\r\n{i}\",05 Jan 2024\r\n");

        var result = await Import.Text(text.ToString());

        result.Problems.Should().BeEmpty();
        result.Contacts.Should().HaveCount(rows);
        result.Contacts.Select(person => person.Line).Should().Equal(Enumerable.Range(0, rows).Select(i => 2 + (2 * i)));
        result.Contacts.Select(person => person.Contact.Role).Should().Equal(Enumerable.Range(0, rows).Select(i => "Röle\n" + i.ToString(CultureInfo.InvariantCulture)));
    }

    private static string? Kept(string value) => value.Trim() is { Length: > 0 } kept ? kept.ReplaceLineEndings("\n") : null;

    private static string Written(string[][] rows, string separator, string lineEnd)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = separator, NewLine = lineEnd, ShouldQuote = field => field.Field!.Any(character => ",;\"\n\t ".Contains(character, StringComparison.Ordinal)) }))
        {
            foreach (var row in rows.Prepend(["First Name", "Last Name", "Company", "Position"]))
            {
                var isHeader = string.Equals(row[0], "First Name", StringComparison.Ordinal);
                csv.WriteField(isHeader ? row[0] : "Given");
                csv.WriteField(isHeader ? row[1] : "Family");
                csv.WriteField(row[2]);
                csv.WriteField(row[3]);
                csv.NextRecord();
            }
        }

        return text.ToString();
    }

    private static List<string[]> Oracle(string text, string separator)
    {
        using var reader = new StringReader(text);
        using var csv = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = separator, BadDataFound = null });
        var rows = new List<string[]>();
        while (csv.Read()) rows.Add(csv.Record!);
        return rows[1..];
    }

    private sealed class OneByteStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..1], cancellationToken);
    }
}
