using InfoInterview.People;

namespace InfoInterview.Interviews.Bank;

/// <summary>The words by which bank files name themes, objectives and stages.</summary>
internal static class BankWords
{
    public static readonly (string Word, QuestionTheme Value)[] Themes =
    [
        ("career-path", QuestionTheme.CareerPath),
        ("role", QuestionTheme.Role),
        ("industry", QuestionTheme.Industry),
        ("progression", QuestionTheme.Progression),
        ("culture", QuestionTheme.Culture),
        ("advice", QuestionTheme.Advice),
    ];

    public static readonly (string Word, Objective Value)[] Objectives =
    [
        ("industry-insight", Objective.IndustryInsight),
        ("understand-role", Objective.UnderstandRole),
        ("company-culture", Objective.CompanyCulture),
        ("skills", Objective.SkillsAndQualifications),
        ("build-network", Objective.BuildNetwork),
        ("clarify-goals", Objective.ClarifyGoals),
        ("transitions", Objective.LearnFromTransitions),
    ];

    public static readonly (string Word, TalkMoment Value)[] Moments =
    [
        ("opener", TalkMoment.Opener),
        ("daily-work", TalkMoment.DailyWork),
        ("in-your-place", TalkMoment.InYourPlace),
        ("whom-else", TalkMoment.WhomElse),
    ];

    public static readonly (string Word, QuestionBreadth Value)[] Breadths =
    [
        ("broad", QuestionBreadth.Broad),
        ("particular", QuestionBreadth.Particular),
    ];

    public static readonly (string Word, CareerStage Value)[] Stages =
    [
        ("early", CareerStage.Early),
        ("established", CareerStage.Established),
        ("seasoned", CareerStage.Seasoned),
    ];
}
