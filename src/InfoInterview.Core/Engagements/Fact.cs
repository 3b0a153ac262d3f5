using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>
/// Something that happened between a seeker and a contact. Facts are only ever added. Two facts with the same <see cref="Key"/> are the same
/// fact; without keys, two are the same when they are equal. The cases are a closed set.
/// </summary>
public abstract record Fact
{
    private protected Fact()
    {
    }

    /// <summary>When it happened, which may be long before it was recorded.</summary>
    public required Instant At { get; init; }

    /// <summary>The recorder's own key, so that recording twice is the same as recording once; <c>null</c> compares by content.</summary>
    public string? Key { get; init; }

    /// <summary>Whether the other fact is this one, recorded again.</summary>
    public bool IsSameAs(Fact other) =>
        Key is null && other.Key is null ? Equals(other) : string.Equals(Key, other.Key, StringComparison.Ordinal);
}
