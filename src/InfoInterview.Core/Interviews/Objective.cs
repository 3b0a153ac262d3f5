namespace InfoInterview.Interviews;

/// <summary>What a seeker wants to come away with; one or more for each interview (G1.3).</summary>
public enum Objective
{
    /// <summary>How the industry works and where it is going.</summary>
    IndustryInsight = 0,

    /// <summary>What the work of a role is, day by day.</summary>
    UnderstandRole = 1,

    /// <summary>What it is like to work at the company.</summary>
    CompanyCulture = 2,

    /// <summary>Which skills and qualifications are needed.</summary>
    SkillsAndQualifications = 3,

    /// <summary>To know more people in the field.</summary>
    BuildNetwork = 4,

    /// <summary>Whether the seeker's own goals hold.</summary>
    ClarifyGoals = 5,

    /// <summary>How others changed from one career to another.</summary>
    LearnFromTransitions = 6,
}
