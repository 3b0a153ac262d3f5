namespace InfoInterview.Interviews;

/// <summary>
/// The names of what may be known before one asks, from a public profile or from notes. A <see cref="Question"/> lists those
/// that answer it; a host may use names of its own beside them.
/// </summary>
public static class KnownFacts
{
    /// <summary>How they came to the field, such as a profile or an interview tells.</summary>
    public const string WayIn = "way-in";

    /// <summary>What they did before, when it was something else.</summary>
    public const string EarlierWork = "earlier-work";

    /// <summary>Why they changed from one thing to another.</summary>
    public const string ReasonForChange = "reason-for-change";

    /// <summary>What a usual day or week of theirs looks like.</summary>
    public const string UsualDay = "usual-day";

    /// <summary>With whom they work, and how the team is cut.</summary>
    public const string Team = "team";

    /// <summary>What they work on now.</summary>
    public const string CurrentProject = "current-project";

    /// <summary>Which skills the work needs.</summary>
    public const string SkillsNeeded = "skills-needed";

    /// <summary>Which courses and certificates count.</summary>
    public const string Certificates = "certificates";

    /// <summary>How people are hired in the field.</summary>
    public const string WaysOfHiring = "ways-of-hiring";

    /// <summary>Where they see the field going.</summary>
    public const string Outlook = "outlook";

    /// <summary>What changed in the field while they were in it.</summary>
    public const string PastChange = "past-change";

    /// <summary>What it is like to work there.</summary>
    public const string Culture = "culture";

    /// <summary>What they advise to read, watch or join.</summary>
    public const string Resources = "resources";

    /// <summary>Whom else they named.</summary>
    public const string Referrals = "referrals";

    /// <summary>What outsiders get wrong.</summary>
    public const string Misconceptions = "misconceptions";

    /// <summary>Every name, in the order of the themes.</summary>
    public static ValueList<string> All { get; } =
    [
        WayIn, EarlierWork, ReasonForChange, UsualDay, Team, CurrentProject, SkillsNeeded, Certificates,
        WaysOfHiring, Outlook, PastChange, Culture, Resources, Referrals, Misconceptions,
    ];
}
