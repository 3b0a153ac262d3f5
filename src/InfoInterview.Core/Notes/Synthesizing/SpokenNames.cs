using InfoInterview.Interviews;
using InfoInterview.People;

namespace InfoInterview.Notes.Synthesizing;

/// <summary>How things are called in what people read.</summary>
internal static class SpokenNames
{
    public static string Of(CareerStage stage) => stage switch
    {
        CareerStage.Early => "early in the career",
        CareerStage.Established => "established",
        _ => "seasoned",
    };

    public static string Of(Trait trait) => trait switch
    {
        Trait.Sector => "sector",
        Trait.OrganizationSize => "size of the organization",
        Trait.Stage => "stage of the career",
        _ => "role",
    };

    public static string Of(Objective objective) => objective switch
    {
        Objective.IndustryInsight => "How the industry works",
        Objective.UnderstandRole => "What the work is, day by day",
        Objective.CompanyCulture => "What it is like to work there",
        Objective.SkillsAndQualifications => "Which skills and qualifications are needed",
        Objective.BuildNetwork => "Whom else to know",
        Objective.ClarifyGoals => "Whether your goals hold",
        _ => "How others changed careers",
    };

    /// <summary>Such as "Ana", "Ana and Ben" or "Ana, Ben and Cem".</summary>
    public static string List(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "nobody",
        1 => names[0],
        _ => $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}",
    };

    public static string Names(IEnumerable<HeldView> views) => List([.. views.Select(view => view.Who.Name)]);
}
