namespace InfoInterview.Interviews.Planning;

/// <summary>
/// The guide's two flows. Usual and most minutes are the lower and upper figures of G4.1 and G4.2; the least ones are ours: a
/// greeting and a farewell take a minute, one topic takes five, advice alone takes three (G4.3).
/// </summary>
internal static class GuideFlows
{
    /// <summary>The usual minutes of the detailed flow.</summary>
    public const int DetailedMinutes = 60;

    // What can be read elsewhere falls first, what only this person can tell falls last.
    private const int ReadElsewhere = 1;
    private const int TheirWay = 2;
    private const int TheirAdvice = 3;
    private const int TheirWork = 4;

    private static readonly Phase Opening = new()
    {
        Id = "opening",
        Name = "Opening",
        Purpose = "Say hello and thank you, say in a sentence why you asked, and confirm the time you have.",
        Least = 1,
        Usual = 5,
        Most = 10,
        MustStay = true,
    };

    private static readonly Phase Closing = new()
    {
        Id = "closing",
        Name = "Closing",
        Purpose = "Say what you're taking away, confirm what you agreed, and thank them.",
        Least = 1,
        Usual = 5,
        Most = 5,
        MustStay = true,
    };

    public static ValueList<Phase> Detailed { get; } =
    [
        Opening,
        new()
        {
            Id = "career-path",
            Name = "Career path",
            Purpose = "Hear how they got here, and what changed along the way.",
            Least = 5,
            Usual = 15,
            Most = 20,
            Weight = TheirWay,
            Objectives = [Objective.ClarifyGoals, Objective.LearnFromTransitions],
            Themes = [QuestionTheme.CareerPath],
        },
        new()
        {
            Id = "role",
            Name = "Role and responsibilities",
            Purpose = "Learn what the work is, day by day, and how people there work together.",
            Least = 5,
            Usual = 15,
            Most = 20,
            Weight = TheirWork,
            Objectives = [Objective.UnderstandRole, Objective.CompanyCulture, Objective.SkillsAndQualifications],
            Themes = [QuestionTheme.Role, QuestionTheme.Culture],
        },
        new()
        {
            Id = "industry",
            Name = "Industry and trends",
            Purpose = "Learn how the industry is changing, and what they make of it.",
            Least = 5,
            Usual = 10,
            Most = 15,
            Weight = ReadElsewhere,
            Objectives = [Objective.IndustryInsight],
            Themes = [QuestionTheme.Industry],
        },
        new()
        {
            Id = "advice",
            Name = "Advice for you",
            Purpose = "Ask what they'd advise you to do, and who else you should talk to.",
            Least = 5,
            Usual = 10,
            Most = 15,
            Weight = TheirAdvice,
            Objectives = [Objective.SkillsAndQualifications, Objective.BuildNetwork, Objective.ClarifyGoals],
            Themes = [QuestionTheme.Advice, QuestionTheme.Progression],
        },
        Closing,
    ];

    public static ValueList<Phase> Short { get; } =
    [
        Opening,
        new()
        {
            Id = "questions",
            Name = "Your questions",
            Purpose = "Ask what you prepared, listen, and follow up on what they say.",
            Least = 5,
            Usual = 20,
            Most = 30,
            Weight = TheirWork,
            Objectives =
            [
                Objective.IndustryInsight, Objective.UnderstandRole, Objective.CompanyCulture, Objective.SkillsAndQualifications,
                Objective.ClarifyGoals, Objective.LearnFromTransitions,
            ],
            Themes = [QuestionTheme.CareerPath, QuestionTheme.Role, QuestionTheme.Industry, QuestionTheme.Culture,
                QuestionTheme.Progression],
        },
        new()
        {
            Id = "advice",
            Name = "Advice and next steps",
            Purpose = "Ask what they'd advise you to do next, and who else you should talk to.",
            Least = 3,
            Usual = 5,
            Most = 10,
            Weight = TheirAdvice,
            Objectives = [Objective.SkillsAndQualifications, Objective.BuildNetwork, Objective.ClarifyGoals],
            Themes = [QuestionTheme.Advice, QuestionTheme.Progression],
        },
        Closing,
    ];

    /// <summary>What is left when every phase has its most minutes; stands before the closing.</summary>
    public static Phase OpenRoom { get; } = new()
    {
        Id = "open",
        Name = "Open room",
        Purpose = "Go deeper where it was worth it, or end early and give them the rest of the time back.",
        Least = 1,
        Usual = 1,
        Most = AgendaPlanner.MostMinutes,
    };
}
