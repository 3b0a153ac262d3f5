using System.Globalization;
using System.Text;
using InfoInterview.Interchange.Contacts;

namespace InfoInterview.Benchmarks;

/// <summary>
/// The import of cards against reading the lines of the same file and doing nothing with them. The figures are for one card.
/// </summary>
internal static class CardBenchmarks
{
    private const int Cards = 10_000;

    public static void Run(Race race)
    {
        foreach (var (name, file) in ((string, byte[])[])[("phone (3.0)", CardFiles.Phone(Cards)), ("phone with pictures (3.0)", CardFiles.Phone(Cards, pictures: 10)), ("Outlook (2.1)", CardFiles.Outlook(Cards))])
        {
            if (ImportAsync(file).GetAwaiter().GetResult() != Cards) throw new InvalidOperationException($"Not every card of {name} was read, or not without problems.");
            race.Run(
                string.Create(CultureInfo.InvariantCulture, $"vCards of {name}, {Cards:N0} cards of {file.Length / Cards:N0} bytes"),
                Cards,
                ("StreamReader.ReadLine", () => ReadLines(file)),
                ("ContactImport", () => ImportAsync(file).GetAwaiter().GetResult()));
        }
    }

    private static int ReadLines(byte[] file)
    {
        using var reader = new StreamReader(new MemoryStream(file), Encoding.UTF8);
        var count = 0;
        while (reader.ReadLine() is { } line) count += line.Length;
        return count;
    }

    /// <summary>The number of people; -1 where anything else came of the file.</summary>
    private static async Task<int> ImportAsync(byte[] file)
    {
        await using var stream = new MemoryStream(file);
        var count = 0;
        await foreach (var item in ContactImport.ReadAsync(stream, ContactImportOptions.Default))
        {
            if (item is not ImportItem.Person) return -1;
            count++;
        }

        return count;
    }
}
