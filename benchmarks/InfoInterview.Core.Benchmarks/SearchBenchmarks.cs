using System.Globalization;
using InfoInterview.Notes;
using NodaTime;

namespace InfoInterview.Benchmarks;

/// <summary>
/// Notes searched by an index and by a plain scan, at growing numbers of notes; and what the index costs to build and to add to.
/// </summary>
internal static class SearchBenchmarks
{
    private const int WordsEach = 32;

    /// <summary>None of these stands inside another, so that a scan and a search by words find the same.</summary>
    private static readonly string[] Common = ["the", "and", "with", "from", "they", "work", "team", "said", "good", "most", "days", "year", "pay", "hours", "about", "never", "people", "month", "tools", "plan"];

    public static void Run(Race race)
    {
        foreach (var count in (ReadOnlySpan<int>)[10, 50, 1_000, 10_000, 100_000]) Run(race, count);
    }

    private static void Run(Race race, int count)
    {
        var notes = Notes(count);
        var search = NoteSearch.Over(notes);
        var texts = Array.ConvertAll(notes, note => note.Text);
        Check(search, texts, "hydrology");
        Check(search, texts, "hydrology", "turbine");
        var sum = 0;
        var name = count.ToString("N0", CultureInfo.InvariantCulture);
        race.Run(
            $"One word, in about one note of 100, {name} notes",
            ("scan, string.Contains, ordinal", () => sum += Scan(texts, "hydrology", StringComparison.Ordinal)),
            ("scan, string.Contains, any letter case", () => sum += Scan(texts, "hydrology", StringComparison.OrdinalIgnoreCase)),
            ("NoteSearch.Find, the 50 best with highlights", () => sum += search.Find("hydrology").Total),
            ("NoteSearch.Find, only counted", () => sum += search.Find(new NoteQuery { Words = "hydrology", Most = 0 }).Total));
        race.Run(
            $"Two words, {name} notes",
            ("scan, string.Contains, ordinal", () => sum += Scan(texts, "hydrology", "turbine", StringComparison.Ordinal)),
            ("scan, string.Contains, any letter case", () => sum += Scan(texts, "hydrology", "turbine", StringComparison.OrdinalIgnoreCase)),
            ("NoteSearch.Find, the 50 best with highlights", () => sum += search.Find("hydrology turbine").Total));
        var next = Notes(1, seed: 99)[0];
        race.Run(
            $"Building, {name} notes",
            ("every letter looked at once", () => sum += texts.Sum(Letters)),
            ("NoteSearch.Over", () => sum += NoteSearch.Over(notes).Count),
            ("NoteSearch.With, one more note", () => sum += search.With(next).Count));
        GC.KeepAlive(sum);
    }

    private static void Check(NoteSearch search, string[] texts, params string[] words)
    {
        var found = search.Find(new NoteQuery { Words = string.Join(' ', words), Most = texts.Length }).Notes.Select(hit => hit.Note.Text).Order(StringComparer.Ordinal);
        var scanned = texts.Where(text => words.All(word => text.Contains(word, StringComparison.OrdinalIgnoreCase))).Order(StringComparer.Ordinal);
        if (!found.SequenceEqual(scanned, StringComparer.Ordinal)) throw new InvalidOperationException("The contestants disagree.");
    }

    private static int Scan(string[] texts, string word, StringComparison comparison)
    {
        var count = 0;
        foreach (var text in texts)
        {
            if (text.Contains(word, comparison)) count++;
        }

        return count;
    }

    private static int Scan(string[] texts, string first, string second, StringComparison comparison)
    {
        var count = 0;
        foreach (var text in texts)
        {
            if (text.Contains(first, comparison) && text.Contains(second, comparison)) count++;
        }

        return count;
    }

    private static int Letters(string text)
    {
        var count = 0;
        foreach (var character in text) count += char.IsLetter(character) ? 1 : 0;
        return count;
    }

    /// <summary>
    /// Notes of some two hundred characters; each of the two words that are looked for stands in about one of a hundred.
    /// </summary>
    private static InterviewNote[] Notes(int count, uint seed = 7)
    {
        var draw = new Draw(seed);
        var notes = new InterviewNote[count];
        for (var i = 0; i < count; i++)
        {
            var words = new string[WordsEach];
            for (var w = 0; w < WordsEach; w++) words[w] = draw.Below(4) == 0 ? "word" + (draw.Below(4000) + 1000).ToString(CultureInfo.InvariantCulture) : draw.Of(Common);
            if (draw.Below(100) == 0) words[draw.Below(WordsEach)] = "hydrology";
            if (draw.Below(100) == 0) words[draw.Below(WordsEach)] = "turbine";
            notes[i] = new InterviewNote
            {
                Id = new NoteId(new Guid(i + 1, (short)seed, 0, new byte[8])),
                With = new Interviewee { Name = "Ana Ruiz" },
                Day = new LocalDate(2026, 1, 1).PlusDays(draw.Below(365)),
                Text = "- " + string.Join(' ', words),
            };
        }

        return notes;
    }
}
