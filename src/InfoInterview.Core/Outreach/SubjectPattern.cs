namespace InfoInterview.Outreach;

/// <summary>The five patterns of a subject line, the most personal first (G3.4).</summary>
public enum SubjectPattern
{
    /// <summary>Their work, a name, an informational interview.</summary>
    Admiration = 0,

    /// <summary>A student or another newcomer who seeks guidance, a name, a field.</summary>
    SeekingGuidance = 1,

    /// <summary>A short talk, a name, what is explored.</summary>
    ShortTalk = 2,

    /// <summary>A request, a name, a role.</summary>
    Role = 3,

    /// <summary>Career insights, a name, an organization.</summary>
    CareerInsights = 4,
}
