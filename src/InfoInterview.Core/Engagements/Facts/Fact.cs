using InfoInterview.Engagements.Folding;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>
/// Something that happened between a seeker and a contact. Facts are only ever added. Two facts with the same <see cref="Key"/> are
/// the same fact; without keys, two are the same when they are equal. The cases are a closed set.
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

    /// <summary>
    /// The place among facts of one instant, where the order of the process would not tell what came first; 0 where nobody said. It is
    /// kept with the fact, so that the same set of facts always gives the same history.
    /// </summary>
    public int Sequence { get; init; }

    /// <summary>
    /// By what other facts name this one: its <see cref="Key"/>, or its kind, its time and a digest of what it says. The same on every
    /// machine and in every version.
    /// </summary>
    public string Reference => Key ?? FactText.Reference(this);

    /// <summary>The row of the table of kinds.</summary>
    internal abstract FactKind Row { get; }

    /// <summary>Whether it tells of a message that the seeker sent to the contact.</summary>
    internal bool IsOwnMessage => Row.IsMessage && this is not (MeetingProposed { By: Side.Contact } or GoodTurn { By: Side.Contact });

    /// <summary>Whether the other fact is this one, recorded again; the sequence is no part of what happened.</summary>
    /// <param name="other">The fact to compare with.</param>
    /// <returns><c>true</c> when both have one <see cref="Key"/>, or neither has a key and all else is equal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <c>null</c>.</exception>
    public bool IsSameAs(Fact other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Key is not null || other.Key is not null) return string.Equals(Key, other.Key, StringComparison.Ordinal);
        return Sequence == other.Sequence ? Equals(other) : Equals(other with { Sequence = Sequence });
    }
}
