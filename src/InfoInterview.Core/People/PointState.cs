namespace InfoInterview.People;

/// <summary>
/// What is known of a way to reach somebody, from least to most decisive: where two records differ, the later one here stands.
/// </summary>
public enum PointState
{
    /// <summary>Nobody has tried it yet.</summary>
    Unknown = 0,

    /// <summary>It works: they answered, or gave it themselves.</summary>
    Valid = 1,

    /// <summary>
    /// A message came back for good; nothing is ever sent there again. Other addresses of the person are not touched by it.
    /// </summary>
    HardBounced = 2,
}
