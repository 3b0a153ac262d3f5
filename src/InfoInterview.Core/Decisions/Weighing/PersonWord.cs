using InfoInterview.Notes;

namespace InfoInterview.Decisions.Weighing;

/// <summary>What one person said of one belief.</summary>
internal sealed class PersonWord
{
    private readonly List<Evidence> evidence = [];
    private Sides first;
    private Sides heard;

    [Flags]
    private enum Sides
    {
        None = 0,
        For = 1,
        Doubt = 2,
        Against = 4,
    }

    public void Add(GoalEffect effect, Evidence spoken)
    {
        if (evidence.Count == 0 || !evidence[^1].IsAt(spoken)) evidence.Add(spoken);
        var side = effect switch
        {
            GoalEffect.Confirms => Sides.For,
            GoalEffect.Shakes => Sides.Doubt,
            _ => Sides.Against,
        };
        if (spoken.Voice == Notes.Voice.Contact) first |= side;
        else if (spoken.Voice == Notes.Voice.Hearsay) heard |= side;
    }

    public BeliefVoice Voice(Interviewee who) => new()
    {
        Who = who,
        Side = SideOf(first != Sides.None ? first : heard),
        IsFirstHand = first != Sides.None,
        Points = first != Sides.None ? FirstHand() : Hearsay(),
        Evidence = evidence.ToValueList(),
    };

    private int FirstHand()
    {
        var up = first.HasFlag(Sides.For) ? BeliefVoice.FirstHandPoints : 0;
        var down = first.HasFlag(Sides.Against) ? BeliefVoice.FirstHandPoints : first.HasFlag(Sides.Doubt) ? BeliefVoice.LessPoints : 0;
        return up - down;
    }

    private int Hearsay() => (heard.HasFlag(Sides.For) ? BeliefVoice.LessPoints : 0)
        - ((heard & (Sides.Against | Sides.Doubt)) != Sides.None ? BeliefVoice.LessPoints : 0);

    private static BeliefSide SideOf(Sides sides) => sides switch
    {
        Sides.None => BeliefSide.None,
        Sides.For => BeliefSide.For,
        Sides.Doubt => BeliefSide.Doubt,
        _ when sides.HasFlag(Sides.For) => BeliefSide.Both,
        _ => BeliefSide.Against,
    };
}
