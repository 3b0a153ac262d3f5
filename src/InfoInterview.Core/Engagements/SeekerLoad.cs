using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>What the seeker has on their hands with other contacts (G8.2). Equal when all parts are equal.</summary>
public sealed record SeekerLoad
{
    /// <summary>How many thank-yous and notes they owe.</summary>
    public int Owed { get; init; }

    /// <summary>
    /// When what they owed last fell below the limit, so that what waited for it opens then and stays open; <c>null</c> when it
    /// never did, or is not known.
    /// </summary>
    public Instant? ClearedAt { get; init; }

    /// <summary>When they sent requests to others, in any order; those too old to count may be left out.</summary>
    public ValueList<Instant> Requests { get; init; }
}
