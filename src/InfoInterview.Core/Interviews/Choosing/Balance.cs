using System.Numerics;

namespace InfoInterview.Interviews.Choosing;

/// <summary>
/// What the chosen questions already do for a talk, and so what one more would add: each objective, each theme of a phase, each question that
/// suits the person is worth less the more there are of its kind; two that speak of their own work are enough.
/// </summary>
internal sealed class Balance
{
    private const int PerObjective = 120;
    private const int PerObjectiveElsewhere = 60;
    private const int ForAnyObjective = 45;
    private const int PerTheme = 60;
    private const int PerFit = 90;
    private const int ForForemostTheme = 30;
    private const int PerOwnWork = 24;
    private const int EnoughOfOwnWork = 2;

    private readonly int[] served = new int[32];
    private readonly int[] themes = new int[Enum.GetValues<QuestionTheme>().Length];
    private int fits;
    private int ofOwnWork;

    /// <summary>Themes are counted for each phase by itself.</summary>
    public void BeginPhase() => Array.Clear(themes);

    public void Add(PlannedQuestion question)
    {
        foreach (var objective in question.Serves) served[(int)objective]++;
        if (question.Question is not { } known) return;
        themes[(int)known.Theme]++;
        if (!known.Stages.IsEmpty || known.ForDiverseBackground) fits++;
        if (!string.Equals(known.Text, question.Text, StringComparison.Ordinal)) ofOwnWork++;
    }

    public void Add(Candidate candidate)
    {
        for (var left = candidate.Serves; left != 0; left &= left - 1) served[BitOperations.TrailingZeroCount(left)]++;
        themes[(int)candidate.Theme]++;
        if (candidate.Fits) fits++;
        if (!candidate.Template.Needs.IsEmpty) ofOwnWork++;
    }

    public int WorthOf(Candidate candidate, Phase phase)
    {
        var ofTheme = themes[(int)candidate.Theme];
        var worth = PerTheme / (1 + ofTheme);
        if (ofTheme == 0 && candidate.Theme == phase.Themes[0]) worth += ForForemostTheme;
        for (var left = candidate.Serves; left != 0; left &= left - 1)
        {
            var objective = BitOperations.TrailingZeroCount(left);
            var isHere = phase.Objectives.AsSpan().Contains((Objective)objective);
            worth += (isHere ? PerObjective : PerObjectiveElsewhere) / (1 + served[objective]);
        }

        if (candidate.Template.Question.Objectives.IsEmpty) worth += ForAnyObjective;
        if (candidate.Fits) worth += PerFit / (1 + fits);
        if (!candidate.Template.Needs.IsEmpty && ofOwnWork < EnoughOfOwnWork) worth += PerOwnWork;
        return worth;
    }
}
