namespace InfoInterview.Interviews.Choosing;

/// <summary>Objectives in the words of a sentence.</summary>
internal static class ObjectiveWords
{
    /// <summary>Such as "understanding the role".</summary>
    public static string Of(Objective objective) => objective switch
    {
        Objective.IndustryInsight => "insight into the industry",
        Objective.UnderstandRole => "understanding the role",
        Objective.CompanyCulture => "the company's culture",
        Objective.SkillsAndQualifications => "the skills it takes",
        Objective.BuildNetwork => "building your network",
        Objective.ClarifyGoals => "clarifying your goals",
        _ => "learning from career changes",
    };

    /// <summary>Such as "Einblick in die Branche und Klarheit über die eigenen Ziele".</summary>
    public static string German(ValueList<Objective> objectives) => objectives.Count switch
    {
        0 => "",
        1 => German(objectives[0]),
        _ => $"{string.Join(", ", objectives.Take(objectives.Count - 1).Select(German))} und {German(objectives[^1])}",
    };

    private static string German(Objective objective) => objective switch
    {
        Objective.IndustryInsight => "Einblick in die Branche",
        Objective.UnderstandRole => "Einblick in die Arbeit",
        Objective.CompanyCulture => "Einblick ins Betriebsklima",
        Objective.SkillsAndQualifications => "Klarheit über die nötigen Fähigkeiten",
        Objective.BuildNetwork => "neue Kontakte",
        Objective.ClarifyGoals => "Klarheit über die eigenen Ziele",
        _ => "Einblick in Berufswechsel",
    };

    /// <summary>Such as "insight into the industry, the company's culture and clarifying your goals".</summary>
    public static string Of(ValueList<Objective> objectives) => objectives.Count switch
    {
        0 => "",
        1 => Of(objectives[0]),
        _ => $"{string.Join(", ", objectives.Take(objectives.Count - 1).Select(Of))} and {Of(objectives[^1])}",
    };
}
