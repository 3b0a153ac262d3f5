namespace InfoInterview.Engagements;

/// <summary>How close the two are, as the seeker sees it; it sets the cadence of keeping in touch (G7.1).</summary>
public enum Closeness
{
    /// <summary>One conversation, long ago or brief.</summary>
    Distant = 0,

    /// <summary>They know each other; the usual case after a good conversation.</summary>
    Familiar = 1,

    /// <summary>A mentor, or nearly so.</summary>
    Close = 2,
}
