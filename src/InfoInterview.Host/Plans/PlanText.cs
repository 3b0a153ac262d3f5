using InfoInterview.Interviews;

namespace InfoInterview.Host.Plans;

/// <summary>The words of plans.</summary>
internal static class PlanText
{
    public static string Of(Objective objective) => objective switch
    {
        Objective.IndustryInsight => Spoken.Of("How the industry works and where it is going"),
        Objective.UnderstandRole => Spoken.Of("What the work is like, day by day"),
        Objective.CompanyCulture => Spoken.Of("What it is like to work there"),
        Objective.SkillsAndQualifications => Spoken.Of("Which skills and qualifications count"),
        Objective.BuildNetwork => Spoken.Of("Whom else to know in the field"),
        Objective.ClarifyGoals => Spoken.Of("Whether my own goals hold"),
        _ => Spoken.Of("How others changed careers"),
    };

    public static string Of(InterviewFormat format) => format switch
    {
        InterviewFormat.InPerson => Spoken.Of("in person"),
        InterviewFormat.Phone => Spoken.Of("by phone"),
        _ => Spoken.Of("by video"),
    };

    public static string Of(Misfit misfit) => misfit switch
    {
        Misfit.AnotherField => Spoken.Of("They talk about another field"),
        Misfit.TooBusy => Spoken.Of("They have less time than agreed"),
        Misfit.TooSenior => Spoken.Of("The daily work is long behind them"),
        _ => Spoken.Of("They know little about it"),
    };

    public static string Of(ConductMoment moment) => moment switch
    {
        ConductMoment.Opening => Spoken.Of("As you begin"),
        ConductMoment.Listening => Spoken.Of("While they speak"),
        ConductMoment.Clarifying => Spoken.Of("When something is not clear"),
        ConductMoment.Connecting => Spoken.Of("When it touches your plans"),
        ConductMoment.Noting => Spoken.Of("While you take notes"),
        _ => Spoken.Of("As the time runs out"),
    };

    /// <summary>How short and how long a part may be.</summary>
    public static string Of(MinuteRange limits) => Spoken.Of($"{limits.Least} to {limits.Most} minutes");

    public static string Minutes(int minutes) => Spoken.Count(minutes, "1 minute", $"{minutes} minutes");
}
