using System.Diagnostics;
using System.Globalization;
using System.Text;
using InfoInterview.Interchange.Contacts;

namespace InfoInterview.Tests.Contacts;

[Collection(nameof(HostileFileTests))]
[CollectionDefinition(nameof(HostileFileTests), DisableParallelization = true)]
[Trait("Slow", "yes")]
public sealed class HostileFileTests
{
    /// <summary>Half of the longest file; what is not yet collected counts too.</summary>
    private const long MostMemory = 100_000_000;

    private const string Bob = "Bob,Ray,,bob@example.org,Acme,Clerk,06 Jan 2024\n";

    public static TheoryData<string, byte[], string> OtherKinds => new()
    {
        { "a PDF", [.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, .. "\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"u8], "PDF" },
        { "a PNG", [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8], "PNG" },
        { "a JPEG", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], "JPEG" },
        { "a ZIP", [.. "PK"u8, 3, 4, 20, 0], "ZIP" },
        { "an old workbook", [0xD0, 0xCF, 0x11, 0xE0, 0xA1], "Excel" },
        { "JSON", "{\"First Name\": \"Ann\", \"Last Name\": \"Lee\"}"u8.ToArray(), "JSON" },
        { "a web page", "\n<!doctype html><html><table><tr><td>First Name</td>"u8.ToArray(), "web page" },
        { "every byte", [.. Enumerable.Range(0, 65_536).Select(number => (byte)number)], "contact list" },
        { "zeros", new byte[100_000], "contact list" },
        { "prose", "Dear all,\nfirst name, please!\n"u8.ToArray(), "contact list" },
        { "other columns", "Date,Amount,Purpose\n2024-01-01,5,Tea\n"u8.ToArray(), "contact list" },
        { "nothing", [], "empty" },
        { "a mark and blanks", [0xEF, 0xBB, 0xBF, .. "\r\n \n"u8], "empty" },
    };

    [Theory]
    [MemberData(nameof(OtherKinds))]
    public async Task A_file_of_another_kind_is_one_clear_problem(string name, byte[] bytes, string told)
    {
        var result = await Import.Bytes(bytes);

        var problem = result.Problems.Should().ContainSingle(name).Subject;
        problem.Message.Should().Contain(told);
        problem.Action.Should().Be(ImportAction.Stopped);
        result.Contacts.Should().BeEmpty();
    }

    [Fact]
    public async Task A_header_of_too_many_columns_is_one_problem()
    {
        var result = await Import.Text("First Name,Last Name,Company," + string.Join(',', Enumerable.Repeat("x", 10_000)) + "\n" + Bob);

        result.Problems.Should().ContainSingle().Which.Message.Should().Contain($"{ImportLimits.MaxColumns}");
    }

    [Fact]
    public async Task A_row_of_too_many_values_is_left_out()
    {
        var result = await Import.Text(Import.Header + new string(',', 10_000) + "\n" + Bob);

        result.Problems.Should().ContainSingle().Which.Kind.Should().Be(ImportProblemKind.TooManyColumns);
        result.Contacts.Should().ContainSingle();
    }

    [Fact]
    public async Task Every_byte_in_every_value_costs_no_other_row()
    {
        for (var value = 0; value <= byte.MaxValue; value++)
        {
            foreach (var place in new[] { 0, 3, 4, 9, 20, 30 })
            {
                var row = Encoding.ASCII.GetBytes(Bob);
                row[place] = (byte)value;
                var result = await Import.Bytes([.. Encoding.ASCII.GetBytes(Import.Header), .. row, .. Encoding.ASCII.GetBytes("Cy,Poe,,,Acme,Clerk,07 Jan 2024\n")]);

                result.Contacts[^1].Contact.Name.Written.Should().Be("Cy Poe", string.Create(CultureInfo.InvariantCulture, $"byte {value} at {place}"));
                result.Contacts.Should().NotContain(person => person.Contact.Name.Written.Any(char.IsControl));
            }
        }
    }

    [Fact]
    public async Task A_quote_that_is_never_closed_costs_one_row_of_a_long_file()
    {
        var rows = string.Concat(Enumerable.Repeat(Bob, 50_000));

        var result = await Import.Text(Import.Header + Bob + "Ann,\"Lee,,,Acme,Clerk,05 Jan 2024\n" + rows);

        result.Problems.Should().ContainSingle().Which.Kind.Should().Be(ImportProblemKind.TornQuote);
        result.Contacts.Should().HaveCount(50_002);
    }

    [Fact]
    public async Task A_long_row_is_left_out_and_a_long_value_cut()
    {
        var longRow = "Ann,Lee,,,Acme," + new string('x', ImportLimits.MaxRowLength) + ",\r\n";
        var longValue = "Ann,Lee,,,Acme," + new string('x', ImportLimits.MaxFieldLength + 1) + ",\n";

        var result = await Import.Text(Import.Header + longRow + longValue + Bob);

        result.Problems.Select(problem => (problem.Kind, problem.Line)).Should().Equal((ImportProblemKind.RowTooLong, 2), (ImportProblemKind.ValueTooLong, 3));
        result.Contacts.Select(person => person.Line).Should().Equal(3, 4);
        result.Contacts[0].Contact.Role.Should().HaveLength(ImportLimits.MaxFieldLength);
    }

    public static TheoryData<string, string, string, long> HugeFiles => new()
    {
        { "one line without a header", "x", "", Megabytes(200) },
        { "one line after the header", "x", Import.Header, Megabytes(200) },
        { "one line of commas", ",", Import.Header, Megabytes(200) },
        { "one line of quotes", "\"", Import.Header, Megabytes(200) },
        { "a quote that is never closed", "x", Import.Header + "\"", Megabytes(200) },
        { "quotes at every line", "\"\"x\n", Import.Header, Megabytes(2) },
        { "a torn quote at every line", "Ann,\"Lee,,,Acme,,\n", Import.Header, Megabytes(2) },
        { "quoted line ends without end", "\"a\n\",", Import.Header, Megabytes(2) },
        { "line ends", "\n", Import.Header, Megabytes(2) },
        { "half line ends", "\r", Import.Header, Megabytes(2) },
    };

    [Theory]
    [MemberData(nameof(HugeFiles))]
    public async Task A_huge_file_ends_in_bounded_time_and_memory(string name, string pattern, string start, long length)
    {
        await using var stream = new RepeatingStream(Encoding.ASCII.GetBytes(start), Encoding.ASCII.GetBytes(pattern), length);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (problems, clock) = (0, Stopwatch.StartNew());

        await foreach (var item in ContactImport.ReadAsync(stream, ContactImportOptions.Default))
        {
            if (item is ImportItem.Problem { Kind: not ImportProblemKind.UnusedColumn }) problems++;
        }

        problems.Should().BeLessThanOrEqualTo(ImportLimits.MaxProblems + 1, name);
        (stream.MostMemory - before).Should().BeLessThan(MostMemory, name);

        // Generous for a busy machine, and still far below what anything but linear time would take.
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(60), name);
    }

    private static long Megabytes(int count) =>
        count * 1_000_000L * Math.Min(5, Seeded.Runs(1));

    [Theory]
    [InlineData("\"\"a\"\",")]
    [InlineData("\"\"a\"\",\"b,")]
    [InlineData("\"a\"b,")]
    public async Task A_quoted_value_that_never_closes_costs_time_in_proportion(string pattern)
    {
        const string Begin = "First Name,Last Name\nAnn,\"";
        var clock = Stopwatch.StartNew();
        await Import.Text(Begin + string.Concat(Enumerable.Repeat(pattern, 2_000_000 / pattern.Length)) + "\n");
        await Import.Text(Begin + string.Concat(Enumerable.Repeat(string.Concat(Enumerable.Repeat(pattern, 30_000 / pattern.Length)) + "\n\"", 60)));
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(60), "anything but linear time takes half an hour");
    }
}
