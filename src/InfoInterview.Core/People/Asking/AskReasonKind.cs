namespace InfoInterview.People;

/// <summary>
/// Why somebody is worth asking next, the weightiest first: a warm way, shared ground, an interest of one's own (G3.3, G8.2).
/// </summary>
public enum AskReasonKind
{
    /// <summary>Somebody whom the seeker has talked with or written to named them.</summary>
    Named = 0,

    /// <summary>Both know somebody, who may introduce the two.</summary>
    SharedConnection = 1,

    /// <summary>The seeker has said what they admire of their work.</summary>
    Admired = 2,

    /// <summary>Their field, role or organization holds a word of the seeker's field of interest.</summary>
    SameField = 3,

    /// <summary>They are where the seeker is, or was.</summary>
    SameHouse = 4,

    /// <summary>The two are connected on LinkedIn.</summary>
    Connected = 5,

    /// <summary>There is an address to write to.</summary>
    Reachable = 6,
}
