using System.Numerics;

namespace InfoInterview.Interviews.Choosing;

/// <summary>
/// What the chosen questions already do for a talk, and so what one more would add: each objective, each theme of a phase, each
/// question that suits the person is worth less the more there are of its kind; two that speak of their own work are enough.
/// </summary>
/// <param name="isBlind">Whether no objective counts.</param>
internal sealed class Balance(bool isBlind = false)
{
    // An objective that is not served yet outweighs everything else; a second question for it still outweighs another theme.
    private const int PerObjective = 240;
    private const int PerObjectiveElsewhere = 120;
    private const int ForAnyObjective = 40;
    private const int PerTheme = 30;
    private const int PerFit = 50;
    private const int ForForemostTheme = 15;
    private const int PerOwnWork = 20;
    private const int PerNamed = 200;

    /// <summary>What the seeker names is asked about, in a short talk too.</summary>
    private const int ForFirstNamed = 2000;
    private const int InAnotherLanguage = 1000;
    private const int Aside = 500;
    private const int EnoughOfOwnWork = 2;

    private readonly int[] served = new int[Enum.GetValues<Objective>().Length];
    private readonly int[] worthOfObjective = new int[Enum.GetValues<Objective>().Length];
    private readonly int[] themes = new int[Enum.GetValues<QuestionTheme>().Length];
    private readonly int[] worthOfTheme = new int[Enum.GetValues<QuestionTheme>().Length];
    private QuestionTheme foremost;
    private int objectivesHere;
    private int fits;
    private int named;
    private int ofOwnWork;

    /// <summary>Themes are counted for each phase by itself.</summary>
    public void Begin(Phase phase)
    {
        Array.Clear(themes);
        foremost = phase.Themes[0];
        objectivesHere = 0;
        foreach (var objective in phase.Objectives) objectivesHere |= Pool.Bit(objective);
        Weigh();
    }

    public void Add(PlannedQuestion question)
    {
        foreach (var objective in question.Serves) served[(int)objective]++;
        if (question.Question is { } known)
        {
            themes[(int)known.Theme]++;
            if (!known.Stages.IsEmpty || known.ForDiverseBackground) fits++;
            if (!string.Equals(known.Text, question.Text, StringComparison.Ordinal)) ofOwnWork++;
        }

        Weigh();
    }

    public void Add(in EligibleQuestion candidate)
    {
        for (var left = candidate.Serves; left != 0; left &= left - 1) served[BitOperations.TrailingZeroCount(left)]++;
        themes[(int)candidate.Theme]++;
        if (candidate.Fits) fits++;
        if (candidate.IsNamed) named++;
        if (!candidate.Template.Needs.IsEmpty) ofOwnWork++;
        Weigh();
    }

    public int WorthOf(in EligibleQuestion candidate)
    {
        var question = candidate.Template.Question;
        var worth = worthOfTheme[(int)question.Theme];
        for (var left = candidate.Serves; left != 0; left &= left - 1) worth += worthOfObjective[BitOperations.TrailingZeroCount(left)];
        if (question.Objectives.IsEmpty) worth += ForAnyObjective;
        if (candidate.Fits) worth += PerFit / (1 + fits);
        if (ofOwnWork < EnoughOfOwnWork && !candidate.Template.Needs.IsEmpty) worth += PerOwnWork;
        if (candidate.IsNamed) worth += named == 0 ? ForFirstNamed : PerNamed / (1 + named);
        if (candidate.IsAside) worth -= Aside;
        return candidate.IsInLanguage ? worth : worth - InAnotherLanguage;
    }

    /// <summary>Done once for each question that is chosen, not for each that is looked at.</summary>
    private void Weigh()
    {
        for (var i = 0; i < served.Length; i++)
            worthOfObjective[i] =
                isBlind ? 0 : ((objectivesHere & (1 << i)) != 0 ? PerObjective : PerObjectiveElsewhere) / (2 + served[i]);
        for (var i = 0; i < themes.Length; i++) worthOfTheme[i] = PerTheme / (1 + themes[i]);
        if (themes[(int)foremost] == 0) worthOfTheme[(int)foremost] += ForForemostTheme;
    }
}
