using System.Globalization;
using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Rules;
using NodaTime;

namespace InfoInterview.Benchmarks;

/// <summary>
/// A synthesis of few and of many notes, against counting the same people and mentions by hand; figures are for one note.
/// </summary>
internal static class NoteBenchmarks
{
    private const string Text = "they pay a third more than the college did, and nobody asked for a degree; learn the tools at night, the thinking by day";
    private static readonly Theme[] Themes = [.. Enumerable.Range(0, 40).Select(number => new Theme { Id = new ThemeId(Id(1, number)), Name = Numbered("theme", number) })];

    public static void Run(Race race)
    {
        var synthesizer = new Synthesizer();
        foreach (var count in new[] { 10, 1_000, 100_000 })
        {
            var book = Book(count);
            Check(book, synthesizer.Synthesize(book));
            object? kept = null;
            race.Run(
                string.Create(CultureInfo.InvariantCulture, $"Synthesis of {count} notes, for each note"),
                count,
                ("people and mentions by hand", () => kept = Count(book)),
                ("Synthesizer.Synthesize", () => kept = synthesizer.Synthesize(book)));
            GC.KeepAlive(kept);
        }
    }

    private static void Check(Notebook book, Synthesis synthesis)
    {
        var counted = Count(book);
        foreach (var theme in synthesis.Themes)
        {
            var (people, mentions) = counted.TryGetValue(theme.Theme.Id, out var found) ? (found.People.Count, found.Mentions) : (0, 0);
            if (people != theme.Said.People || mentions != theme.Said.Mentions) throw new InvalidOperationException("The contestants disagree.");
        }
    }

    private static Dictionary<ThemeId, Tag> Count(Notebook book)
    {
        var counts = new Dictionary<ThemeId, Tag>();
        foreach (var note in book.Notes)
        {
            foreach (var mark in note.Marks)
            {
                if (mark is not NoteMark.Tag { State: MarkState.Confirmed, Voice: Voice.Contact } tag) continue;
                if (!counts.TryGetValue(tag.Theme, out var count)) counts.Add(tag.Theme, count = new Tag());
                count.Mentions++;
                count.People.Add(note.With.Contact);
            }
        }

        return counts;
    }

    /// <summary>Three notes a person; three themes, a stance and a skill a note.</summary>
    private static Notebook Book(int count)
    {
        var draw = new Draw(20260304);
        var people = Enumerable.Range(0, (count + 2) / 3).Select(number => new Interviewee { Contact = new ContactId(Id(2, number)), Name = Numbered("person", number), Sector = Numbered("sector", number % 9) }).ToArray();
        var notes = Enumerable.Range(0, count).Select(number => new InterviewNote
        {
            Id = new NoteId(Id(3, number)),
            With = people[number / 3],
            Day = new LocalDate(2026, 1, 1).PlusDays(draw.Below(365)),
            Text = Text,
            Marks =
            [
                new NoteMark.Tag { Span = new TextSpan(0, 40), Theme = Themes[draw.Below(40)].Id, State = MarkState.Confirmed },
                new NoteMark.Tag { Span = new TextSpan(46, 30), Theme = Themes[draw.Below(40)].Id, State = MarkState.Confirmed },
                new NoteMark.Tag { Span = new TextSpan(78, 20), Theme = Themes[draw.Below(40)].Id, State = MarkState.Confirmed },
                new NoteMark.Stance { Span = new TextSpan(46, 30), Topic = Numbered("topic", draw.Below(20)), Position = draw.Below(2) == 0 ? "yes" : "no", State = MarkState.Confirmed },
                new NoteMark.Skill { Span = new TextSpan(78, 20), Name = Numbered("skill", draw.Below(50)), State = MarkState.Confirmed },
            ],
        });
        return new Notebook { Themes = [.. Themes], Notes = notes.ToValueList() };
    }

    private static string Numbered(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name} {number}");

    private static Guid Id(int kind, int number) => new(number, (short)kind, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private sealed class Tag
    {
        public HashSet<ContactId> People { get; } = [];

        public int Mentions { get; set; }
    }
}
