using InfoInterview.Engagements;

namespace InfoInterview.Storage;

/// <summary>How many people stand at one place. Equal when all parts are equal.</summary>
public sealed record StandingCount
{
    /// <summary>The stage of their histories; <c>null</c> where nothing happened yet.</summary>
    public required Stage? Stage { get; init; }

    /// <summary>Whether they are not to be contacted, and nothing happened.</summary>
    public bool IsSilent { get; init; }

    /// <summary>How many.</summary>
    public required int Count { get; init; }
}
