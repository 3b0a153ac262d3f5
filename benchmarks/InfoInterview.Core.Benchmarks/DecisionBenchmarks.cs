using System.Globalization;
using InfoInterview.Decisions;
using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Rules;
using NodaTime;

namespace InfoInterview.Benchmarks;

/// <summary>
/// A ledger of three paths and twenty beliefs read over few and many notes, against adding up the same points by hand; figures
/// are for the whole reading.
/// </summary>
internal static class DecisionBenchmarks
{
    private const string Text =
        "they pay a third more than the college did, and nobody asked for a degree; learn the tools at night, the thinking by day";
    private const int Beliefs = 20;

    private static readonly CareerPath[] Paths =
        [.. Enumerable.Range(0, 3).Select(number => new CareerPath { Id = new PathId(Id(1, number)), Name = Numbered("path", number) })];

    public static void Run(Race race)
    {
        var reader = new LedgerReader();
        var ledger = Ledger();
        foreach (var count in new[] { 10, 100, 1_000, 10_000 })
        {
            var book = Book(count);
            Check(ledger, book, reader.Read(ledger, book));
            object? kept = null;
            race.Run(
                string.Create(CultureInfo.InvariantCulture, $"Ledger of {Beliefs} beliefs over {count} notes"),
                ("points by hand", () => kept = Count(ledger, book)),
                ("LedgerReader.Read", () => kept = reader.Read(ledger, book)));
            GC.KeepAlive(kept);
        }
    }

    private static void Check(Ledger ledger, Notebook book, LedgerReading reading)
    {
        var counted = Count(ledger, book);
        foreach (var belief in reading.Paths.SelectMany(path => path.Beliefs))
        {
            if (counted[belief.Belief.Id] != belief.Points) throw new InvalidOperationException("The contestants disagree.");
        }
    }

    /// <summary>What one would write by hand for goals and positions: who said yes, who said no, two points a person.</summary>
    private static Dictionary<BeliefId, int> Count(Ledger ledger, Notebook book)
    {
        var sides = ledger.Beliefs.ToDictionary(belief => belief.Id, _ => new Dictionary<ContactId, (bool Up, bool Down)>());
        var byName = ledger.Beliefs.ToLookup(belief => belief.Statement, StringComparer.Ordinal);
        var byTopic = ledger.Beliefs.ToLookup(belief => belief.Topic ?? "", StringComparer.Ordinal);
        var fields = Paths.ToDictionary(path => path.Id, path => path.Name);
        foreach (var note in book.Notes)
        {
            foreach (var mark in note.Marks)
            {
                if (mark.State != MarkState.Confirmed) continue;
                var (found, isUp) = mark switch
                {
                    NoteMark.Goal goal => (byName[goal.Name], goal.Effect == GoalEffect.Confirms),
                    NoteMark.Stance stance => (byTopic[stance.Topic], string.Equals(stance.Position, "yes", StringComparison.Ordinal)),
                    _ => ([], false),
                };
                foreach (var belief in found)
                {
                    if (!string.Equals(note.With.Sector, fields[belief.Path], StringComparison.Ordinal)) continue;
                    var side = sides[belief.Id].GetValueOrDefault(note.With.Contact);
                    sides[belief.Id][note.With.Contact] = (side.Up || isUp, side.Down || !isUp);
                }
            }
        }

        return ledger.Beliefs.ToDictionary(
            belief => belief.Id, belief => sides[belief.Id].Values.Sum(side => (side.Up ? 2 : 0) - (side.Down ? 2 : 0)));
    }

    private static Ledger Ledger() => new()
    {
        Paths = [.. Paths],
        Beliefs =
        [
            .. Enumerable.Range(0, Beliefs).Select(number => new Belief
            {
                Id = new BeliefId(Id(2, number)),
                Path = Paths[number % 3].Id,
                Matter = (Matter)(number % 8),
                Statement = Numbered("belief", number),
                Topic = Numbered("topic", number),
            }),
        ],
    };

    /// <summary>Three notes a person; a goal, a position, a tag and a skill a note.</summary>
    private static Notebook Book(int count)
    {
        var draw = new Draw(20261130);
        var people = Enumerable.Range(0, (count + 2) / 3).Select(number => new Interviewee
        {
            Contact = new ContactId(Id(3, number)),
            Name = Numbered("person", number),
            Sector = Numbered("path", number % 3),
            Role = "charge nurse",
        }).ToArray();
        var theme = new Theme { Id = new ThemeId(Id(4, 0)), Name = "pay" };
        var notes = Enumerable.Range(0, count).Select(number => new InterviewNote
        {
            Id = new NoteId(Id(5, number)),
            With = people[number / 3],
            Day = new LocalDate(2026, 1, 1).PlusDays(draw.Below(365)),
            Text = Text,
            Marks =
            [
                new NoteMark.Goal { Span = new TextSpan(0, 40), Name = Numbered("belief", draw.Below(Beliefs)),
                    Effect = draw.Below(2) == 0 ? GoalEffect.Confirms : GoalEffect.Contradicts, State = MarkState.Confirmed },
                new NoteMark.Stance { Span = new TextSpan(46, 30), Topic = Numbered("topic", draw.Below(Beliefs)),
                    Position = draw.Below(2) == 0 ? "yes" : "no", State = MarkState.Confirmed },
                new NoteMark.Tag { Span = new TextSpan(78, 20), Theme = theme.Id, State = MarkState.Confirmed },
                new NoteMark.Skill { Span = new TextSpan(78, 20), Name = Numbered("skill", draw.Below(50)), State = MarkState.Confirmed },
            ],
        });
        return new Notebook { Themes = [theme], Notes = notes.ToValueList() };
    }

    private static string Numbered(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name} {number}");

    private static Guid Id(int kind, int number) => new(number, (short)kind, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}
