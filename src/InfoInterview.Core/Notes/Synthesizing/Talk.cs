using InfoInterview.Interviews;
using NodaTime;

namespace InfoInterview.Notes.Synthesizing;

/// <summary>One talk, as it is gathered from its notes.</summary>
internal sealed class Talk(int person, InterviewNote first)
{
    public int Person { get; } = person;

    public LocalDate Day { get; } = first.Day;

    public InterviewId? Interview { get; } = first.Interview;

    public List<NoteId> Notes { get; } = [first.Id];

    /// <summary>What the seeker marked as a takeaway.</summary>
    public List<Evidence> Marked { get; } = [];

    /// <summary>What was said, with what tells its weight.</summary>
    public List<(Evidence Evidence, object About)> Said { get; } = [];

    /// <param name="people">Everybody.</param>
    /// <param name="most">How many takeaways to pick where none is marked.</param>
    /// <param name="weightOf">How much a theme or topic weighs.</param>
    public TalkSummary Summary(List<Interviewee> people, int most, Func<object, int> weightOf) => new()
    {
        Who = people[Person],
        Day = Day,
        Interview = Interview,
        Notes = Notes.ToValueList(),
        Takeaways = Marked.Count > 0 ? Marked.ToValueList() : Weightiest(most, weightOf),
        AreMarked = Marked.Count > 0,
    };

    /// <summary>Picks one after the other: there are few to pick, and sorting all of a talk costs more.</summary>
    private ValueList<Evidence> Weightiest(int most, Func<object, int> weightOf)
    {
        var chosen = new List<Evidence>(Math.Min(most, Said.Count));
        while (chosen.Count < most)
        {
            Evidence? best = null;
            var weight = int.MinValue;
            foreach (var (evidence, about) in Said)
            {
                if (weightOf(about) is var other && (other > weight || best is null) && !chosen.Exists(evidence.IsAt))
                    (best, weight) = (evidence, other);
            }

            if (best is null) break;
            chosen.Add(best);
        }

        return chosen.ToValueList();
    }
}
