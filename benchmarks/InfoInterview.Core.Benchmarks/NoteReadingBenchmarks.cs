using System.Globalization;
using InfoInterview.Notes;
using NodaTime;

namespace InfoInterview.Benchmarks;

/// <summary>A note read as it grows: the time for each character must not.</summary>
internal static class NoteReadingBenchmarks
{
    private const string Page = """
        - came up through the apprenticeship, 9 yrs ago
        - "nobody asked where I studied. They asked to see three things I'd made"
        - must know how to read a blueprint; Excel every Monday, ArcGIS for the rest
        - pays roughly 30% over what the county offers
        - TODO send her the summary by next Wednesday
        - she'll intro me to Marcus Lindo at the hospital
        - [ ] sign up for the first aid course before May
        - look at the NICAR listserv, that's where the jobs are

        """;

    public static void Run(Race race)
    {
        var reader = new NoteReader();
        var day = new LocalDate(2026, 3, 4);
        var small = Page;
        var middle = string.Concat(Enumerable.Repeat(Page, 20));
        var large = string.Concat(Enumerable.Repeat(Page, 2000));
        var words = string.Concat(Enumerable.Repeat("send her the summary by next Wednesday ask Marcus Lindo about Excel ", 12_000));
        var found = reader.Read(small, day).Actions.Count;
        if (reader.Read(middle, day).Actions.Count != 20 * found || reader.Read(large, day).Actions.Count != 2000 * found) throw new InvalidOperationException("A longer note is not read like a short one.");
        var sum = 0;
        foreach (var (name, text) in new[] { ("a note", small), ("20 in one", middle), ("2,000 in one", large), ("one line without an end", words) })
        {
            race.Run(
                string.Create(CultureInfo.InvariantCulture, $"NoteReader.Read, {name}, {text.Length:N0} characters, by the thousand"),
                Math.Max(1, text.Length / 1000),
                ("every letter looked at once", () => sum += text.Count(char.IsLetter)),
                ("NoteReader.Read", () => sum += reader.Read(text, day).Actions.Count));
        }

        GC.KeepAlive(sum);
    }
}
