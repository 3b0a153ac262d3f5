namespace InfoInterview.Engagements;

/// <summary>A fact of a kind that this version does not know, kept word for word so that a newer version finds it again. It changes nothing.</summary>
public sealed record UnknownFact : Fact
{
    /// <summary>The kind as the newer version calls it.</summary>
    public required string Kind { get; init; }

    /// <summary>The whole fact as it was read.</summary>
    public required string Content { get; init; }
}
