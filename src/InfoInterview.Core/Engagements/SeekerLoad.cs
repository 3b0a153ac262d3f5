using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>What the seeker has on their hands with other contacts (G8.2). Equal when all parts are equal.</summary>
public sealed record SeekerLoad
{
    /// <summary>How many thank-yous and notes they owe.</summary>
    public int Owed { get; init; }

    /// <summary>When they sent requests to others, in any order; those too old to count may be left out.</summary>
    public ValueList<Instant> Requests { get; init; }
}
