using System.Globalization;
using System.Text;
using CsCheck;
using CsvHelper;
using CsvHelper.Configuration;
using InfoInterview.Interchange.Contacts.Csv;

namespace InfoInterview.Tests.Contacts;

/// <summary>CsvHelper is the oracle wherever a file is well-formed.</summary>
public sealed class RowReaderTests
{
    private static readonly Gen<string> Value = Gen.OneOf(
        People.OneOf("", "a", "\"", ",", ";", "\t", "\n", "\r\n", "\r", " ", "é", "🌱", "\"\"", "\",\"", "x y", "=1+1").Array[0, 6].Select(parts => string.Concat(parts)),
        People.OneOf("Ann", "Lee, Jr.", "", "Head of \"People\"\r\nAPAC", "Société Générale", "05 Jan 2024", new string('x', 20_000)));

    private static readonly Gen<char> Separator = People.OneOf(',', ';', '\t');

    [Fact]
    [Trait("Slow", "yes")]
    public void Every_value_of_well_formed_rows_is_what_CsvHelper_reads() => Gen.Select(
        Value.Array[1, 12].Array[0, 12], Separator, People.OneOf("\n", "\r\n", "\r"), Gen.Bool, Gen.Bool, Gen.Bool).Sample(
        (rows, separator, lineEnd, quotesAll, endsWithLine, arrivesSlowly) =>
        {
            var text = string.Join(lineEnd, rows.Select(row => string.Join(separator, row.Select(value => Written(value, separator, quotesAll))))) + (endsWithLine ? lineEnd : "");

            Ours(text, separator, arrivesSlowly).Should().BeEquivalentTo(Oracle(text, separator), options => options.WithStrictOrdering());
        },
        iter: 3_000);

    [Fact]
    public void A_quote_that_is_torn_off_costs_no_other_row() => Gen.Select(
        People.OneOf("Ann", "", "Acme, Inc.", "O'Neil", "the \"Boss\"", "a b").Array[7].Array[3, 8], Separator, Gen.Int[0, int.MaxValue], Gen.Bool).Sample(
        (rows, separator, place, dos) =>
        {
            // A name that is unlike all others tells the rows apart.
            for (var i = 0; i < rows.Length; i++) rows[i][2] = string.Create(CultureInfo.InvariantCulture, $"row {i}");
            var lines = rows.Select(row => string.Join(separator, row.Select(value => Written(value, separator, quotesAll: true)))).ToArray();
            var torn = place % lines.Length;
            var quotes = Enumerable.Range(0, lines[torn].Length).Where(at => IsOuterQuote(lines[torn], at)).ToArray();
            var at = quotes[place / lines.Length % quotes.Length];
            lines[torn] = lines[torn].Remove(at, 1);

            var read = Ours(string.Join(dos ? "\r\n" : "\n", lines) + "\n", separator, arrivesSlowly: false, columns: 7);

            read.Where(row => row.Length > 2 && row[2].StartsWith("row ", StringComparison.Ordinal)).Select(row => row[2]).Should().Contain(
                Enumerable.Range(0, rows.Length).Where(i => i != torn).Select(i => string.Create(CultureInfo.InvariantCulture, $"row {i}")), lines[torn]);
        },
        iter: 3_000);

    private static bool IsOuterQuote(string line, int at) =>
        line[at] == '"' && (at == 0 || at == line.Length - 1 || line[at - 1] != '"') && (at == line.Length - 1 || line[at + 1] != '"');

    private static string Written(string value, char separator, bool quotesAll) =>
        quotesAll || value.AsSpan().ContainsAny("\"\r\n") || value.Contains(separator, StringComparison.Ordinal)
            ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : value;

    private static List<string[]> Ours(string text, char separator, bool arrivesSlowly, int columns = 0) => OursAsync(text, separator, arrivesSlowly, columns).GetAwaiter().GetResult();

    private static async Task<List<string[]>> OursAsync(string text, char separator, bool arrivesSlowly, int columns)
    {
        await using var stream = new SlowStream(Encoding.UTF8.GetBytes(text), arrivesSlowly ? 7 : int.MaxValue);
        using var source = new TextSource(stream, bytesRead: null);
        await source.OpenAsync(CancellationToken.None);
        using var rows = new RowReader(source);
        rows.Begin(separator, columns);
        var read = new List<string[]>();
        while (await rows.NextAsync(CancellationToken.None))
        {
            var values = new string[rows.Row.Count];
            for (var i = 0; i < values.Length; i++) values[i] = rows.Row[i].ToString();
            read.Add(values);
        }

        return NotBlank(read);
    }

    private static List<string[]> Oracle(string text, char separator)
    {
        using var reader = new StringReader(text);
        using var csv = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = separator.ToString() });
        var rows = new List<string[]>();
        while (csv.Read()) rows.Add([.. csv.Record!.Select(value => value.ReplaceLineEndings("\n").Trim())]);
        return NotBlank(rows);
    }

    /// <summary>Rows without a value are skipped by both, but not in the same way.</summary>
    private static List<string[]> NotBlank(List<string[]> rows) => rows.FindAll(row => row.Any(value => value.Length > 0));

    private sealed class SlowStream(byte[] bytes, int most) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(most, buffer.Length)], cancellationToken);
    }
}
