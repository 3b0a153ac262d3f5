using InfoInterview.Notes;
using InfoInterview.People;

namespace InfoInterview.Decisions.Weighing;

/// <summary>Goes through the notes by day once and lays each confirmed mark on the beliefs that it bears on.</summary>
internal sealed class Scales
{
    private readonly Ledger ledger;
    private readonly ReleasedNotes released;
    private readonly Roster roster;
    private readonly Seats seats;
    private readonly BeliefIndex index;
    private readonly BeliefCount[] counts;

    /// <summary>Each person's seat on each path; <c>null</c> where they do not speak of it.</summary>
    private readonly Seat?[][] seated;
    private readonly int enough;
    private int undecided;

    public Scales(Ledger ledger, ReleasedNotes released, ValueList<Contact> contacts, int enough)
    {
        (this.ledger, this.released, this.enough) = (ledger, released, enough);
        roster = new Roster(released.Notebook.Notes);
        seats = new Seats(ledger, contacts);
        index = new BeliefIndex(ledger, seats, released.Notebook.Themes);
        counts = ledger.Beliefs.Select(belief => new BeliefCount(belief)).ToArray();
        seated = roster.People.Select(seats.Of).ToArray();
        for (var note = 0; note < roster.Notes.Length; note++) Weigh(note);
    }

    public LedgerReading Reading() => new()
    {
        Ledger = ledger,
        To = released.To,
        Paths = ledger.Paths.Select((path, at) => PathReading(path, at)).ToValueList(),
        Unplaced = roster.People.Where((_, person) => Array.TrueForAll(seated[person], seat => seat is null)).ToValueList(),
        Stray = ledger.Beliefs.Where(belief => seats.IndexOf(belief.Path) < 0).ToValueList(),
        Undecided = undecided,
    };

    private void Weigh(int note)
    {
        var source = roster.Notes[note];
        var person = roster.PersonOfNote(note);
        foreach (var mark in ByPlace(source))
        {
            if (mark.State == MarkState.Proposed)
            {
                if (index.BearingsOf(mark).Any()) undecided++;
                continue;
            }

            foreach (var bearing in index.BearingsOf(mark))
            {
                if (seated[person][bearing.Path] is null) continue;
                counts[bearing.Belief].Add(person, bearing.Effect, new Evidence(source, mark, roster.People[person]));
            }
        }
    }

    /// <summary>The marks that may count, in the order of the text, so that their own order does not matter.</summary>
    private static IEnumerable<NoteMark> ByPlace(InterviewNote note) => note.Marks
        .Where(mark => mark.State != MarkState.Refused && mark.Span.Length > 0 && mark.Span.End <= note.Text.Length)
        .OrderBy(mark => mark.Span.Start).ThenBy(mark => mark.Span.Length).ThenBy(mark => mark.Voice);

    private PathReading PathReading(CareerPath path, int at)
    {
        var people = new List<HeardPerson>();
        for (var person = 0; person < seated.Length; person++)
        {
            if (seated[person][at] is { } seat) people.Add(seat.Heard(roster.People[person]));
        }

        return new PathReading
        {
            Path = path,
            People = people.ToValueList(),
            Kinds = Company.Of(path, people),
            Beliefs = Beliefs(path, people.Count),
            Unthought = Enum.GetValues<Matter>()
                .Where(matter =>
                    matter != Matter.OwnWords && !ledger.Beliefs.Any(belief => belief.Path == path.Id && belief.Matter == matter))
                .ToValueList(),
        };
    }

    private ValueList<BeliefReading> Beliefs(CareerPath path, int people) => counts
        .Where(count => count.Belief.Path == path.Id)
        .Select(count => count.Reading(roster.People, people, enough))
        .OrderByDescending(reading => reading.Belief.Importance)
        .ThenBy(reading => reading.Belief.Matter)
        .ThenBy(reading => reading.Belief.Statement, StringComparer.Ordinal)
        .ThenBy(reading => reading.Belief.Id.Value)
        .ToValueList();
}
