namespace InfoInterview.Storage;

/// <summary>How much there is to do. Equal when all parts are equal.</summary>
public sealed record DueCounts
{
    /// <summary>How many contacts there are.</summary>
    public required int Contacts { get; init; }

    /// <summary>With how many of them something happened.</summary>
    public required int Started { get; init; }

    /// <summary>How many were not asked yet, and may be.</summary>
    public required int NotAsked { get; init; }

    /// <summary>How many steps follow from what happened.</summary>
    public required int UnderWay { get; init; }

    /// <summary>How many requests there are to people with whom something happened.</summary>
    public required int ToAskAgain { get; init; }
}
