namespace InfoInterview.Notes.Synthesizing;

/// <summary>Gathers what speaks for and against one goal.</summary>
internal sealed class GoalCount(string goal)
{
    private readonly List<(GoalEffect Effect, NumberedEvidence Spoken)> said = [];
    private readonly List<Evidence> secondHand = [];

    public void Add(GoalEffect effect, NumberedEvidence spoken)
    {
        if (spoken.IsSaid) said.Add((effect, spoken));
        else secondHand.Add(spoken.Evidence);
    }

    public GoalReview Review(List<Interviewee> people) => new()
    {
        Goal = LooseText.Tidy(goal),
        ConfirmedBy = By(GoalEffect.Confirms, people),
        ShakenBy = By(GoalEffect.Shakes, people),
        ContradictedBy = By(GoalEffect.Contradicts, people),
        SecondHand = secondHand.ToValueList(),
    };

    private ValueList<HeldView> By(GoalEffect effect, List<Interviewee> people) =>
        Grouping.Views(said.FindAll(each => each.Effect == effect).ConvertAll(each => each.Spoken), people);
}
