namespace InfoInterview.Decisions;

/// <summary>What a belief would mean for the path if it is true.</summary>
public enum Bearing
{
    /// <summary>It would speak for the path: "The pay covers my loan."</summary>
    SpeaksFor = 0,

    /// <summary>It would speak against the path: "One works every other night."</summary>
    SpeaksAgainst = 1,
}
