using InfoInterview.Interviews;

namespace InfoInterview.Host.Plans;

/// <summary>The words of plans.</summary>
internal static class PlanText
{
    public static string Of(Objective objective) => objective switch
    {
        Objective.IndustryInsight => "How the industry works and where it is going",
        Objective.UnderstandRole => "What the work is like, day by day",
        Objective.CompanyCulture => "What it is like to work there",
        Objective.SkillsAndQualifications => "Which skills and qualifications count",
        Objective.BuildNetwork => "Whom else to know in the field",
        Objective.ClarifyGoals => "Whether my own goals hold",
        _ => "How others changed careers",
    };

    public static string Of(InterviewFormat format) => format switch
    {
        InterviewFormat.InPerson => "in person",
        InterviewFormat.Phone => "by phone",
        _ => "by video",
    };

    public static string Of(Misfit misfit) => misfit switch
    {
        Misfit.AnotherField => "They talk about another field",
        Misfit.TooBusy => "They have less time than agreed",
        Misfit.TooSenior => "The daily work is long behind them",
        _ => "They know little about it",
    };

    public static string Of(ConductMoment moment) => moment switch
    {
        ConductMoment.Opening => "As you begin",
        ConductMoment.Listening => "While they speak",
        ConductMoment.Clarifying => "When something is not clear",
        ConductMoment.Connecting => "When it touches your plans",
        ConductMoment.Noting => "While you take notes",
        _ => "As the time runs out",
    };

    public static string Minutes(int minutes) => minutes == 1 ? "1 minute" : string.Create(CultureInfo.InvariantCulture, $"{minutes} minutes");
}
