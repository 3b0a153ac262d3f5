using InfoInterview.Engagements;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Steps;

/// <summary>What takes the last record back with one press, as long as nothing was sent on its strength.</summary>
internal sealed record UndoOffer
{
    public required Guid Contact { get; init; }

    public required long Version { get; init; }

    /// <summary>The <see cref="Fact.Reference"/> of the entry.</summary>
    public required string Taken { get; init; }

    /// <summary>The offer; <c>null</c> when nothing was recorded, or it may not be taken back.</summary>
    public static UndoOffer? For(AppendOutcome outcome, Fact fact, Instant now)
    {
        var (engagement, version) = outcome switch
        {
            AppendOutcome.Appended appended => (appended.Engagement, appended.Version),
            AppendOutcome.AlreadyThere there => (there.Engagement, there.Version),
            _ => (null, 0),
        };
        if (engagement is null || Find(engagement, fact) is not { } recorded || !MayTakeBack(engagement, recorded, now)) return null;
        return new UndoOffer { Contact = engagement.Contact.Id.Value, Version = version, Taken = recorded.Reference };
    }

    /// <summary>Whether an entry may still be taken back.</summary>
    public static bool MayTakeBack(Engagement engagement, Fact fact, Instant now) =>
        fact is not FactTakenBack && engagement.TryRecord(new FactTakenBack { At = now, Taken = fact.Reference }, now, out _, out _);

    /// <summary>
    /// The fact under a key of its own where the one of that key was taken back: what is done once more is another deed, and pressing
    /// twice is still one.
    /// </summary>
    public static Fact Anew(Engagement engagement, Fact fact)
    {
        if (fact.Key is not { } key) return fact;
        var standing = engagement.Standing;
        for (var again = 2; engagement.Facts
            .FirstOrDefault(known => string.Equals(known.Key, fact.Key, StringComparison.Ordinal)) is { } old
                && !standing.Contains(old); again++)
            fact = fact with { Key = string.Create(CultureInfo.InvariantCulture, $"{key}/{again}") };
        return fact;
    }

    /// <summary>The offer as it waits for the next page.</summary>
    public string Write() => string.Create(CultureInfo.InvariantCulture, $"{Contact:D} {Version} {Taken}");

    public static UndoOffer? Read(string? text) =>
        text?.Split(' ', 3) is [var contact, var version, var taken]
        && Guid.TryParse(contact, out var id) && long.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new UndoOffer { Contact = id, Version = number, Taken = taken } : null;

    /// <summary>The entry as it stands in the history: a fact without a key gets its own place there.</summary>
    private static Fact? Find(Engagement engagement, Fact fact) => engagement.Standing.LastOrDefault(known =>
        fact.Key is { } key ? string.Equals(known.Key, key, StringComparison.Ordinal) : known.IsSameAs(fact));
}
