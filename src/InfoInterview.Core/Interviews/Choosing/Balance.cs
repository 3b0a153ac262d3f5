using System.Numerics;

namespace InfoInterview.Interviews.Choosing;

/// <summary>
/// What the chosen questions already do for a talk, and so what one more would add: each objective, each theme of a phase, each question that
/// suits the person is worth less the more there are of its kind; two that speak of their own work are enough.
/// </summary>
internal sealed class Balance
{
    // An objective that is not served yet outweighs everything else; a second question for it still outweighs another theme.
    private const int PerObjective = 240;
    private const int PerObjectiveElsewhere = 120;
    private const int ForAnyObjective = 40;
    private const int PerTheme = 30;
    private const int PerFit = 50;
    private const int ForForemostTheme = 15;
    private const int PerOwnWork = 20;
    private const int InAnotherLanguage = 1000;
    private const int EnoughOfOwnWork = 2;

    private readonly int[] served = new int[32];
    private readonly int[] themes = new int[Enum.GetValues<QuestionTheme>().Length];
    private QuestionTheme foremost;
    private int objectivesHere;
    private int fits;
    private int ofOwnWork;

    /// <summary>Themes are counted for each phase by itself.</summary>
    public void Begin(Phase phase)
    {
        Array.Clear(themes);
        foremost = phase.Themes[0];
        objectivesHere = 0;
        foreach (var objective in phase.Objectives) objectivesHere |= Pool.Bit(objective);
    }

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

    public int WorthOf(Candidate candidate)
    {
        var ofTheme = themes[(int)candidate.Theme];
        var worth = PerTheme / (1 + ofTheme);
        if (ofTheme == 0 && candidate.Theme == foremost) worth += ForForemostTheme;
        for (var left = candidate.Serves; left != 0; left &= left - 1)
        {
            var objective = BitOperations.TrailingZeroCount(left);
            var isHere = (objectivesHere & (1 << objective)) != 0;
            worth += (isHere ? PerObjective : PerObjectiveElsewhere) / (2 + served[objective]);
        }

        if (candidate.Template.Question.Objectives.IsEmpty) worth += ForAnyObjective;
        if (candidate.Fits) worth += PerFit / (1 + fits);
        if (!candidate.Template.Needs.IsEmpty && ofOwnWork < EnoughOfOwnWork) worth += PerOwnWork;
        return candidate.IsInLanguage ? worth : worth - InAnotherLanguage;
    }
}
