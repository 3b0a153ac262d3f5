using InfoInterview.Engagements;
using NodaTime;

namespace InfoInterview.Host.Happenings;

/// <summary>One entry of a history as a page shows it.</summary>
internal sealed record HistoryEntry
{
    /// <summary>Whether an entry may be taken back is asked of the latest ones; older ones have long been built upon.</summary>
    private const int MostAsked = 12;

    public required Fact Fact { get; init; }

    /// <summary>Whether it counts.</summary>
    public required bool Stands { get; init; }

    public required bool MayBeTakenBack { get; init; }

    /// <summary>Whether it tells something of the two, and not only what one did at the desk or took back.</summary>
    public bool IsTold => Stands && Fact is not (FactTakenBack or MessageApproved);

    /// <summary>The entries, the newest first.</summary>
    public static IReadOnlyList<HistoryEntry> Of(Engagement engagement, Instant now)
    {
        var standing = engagement.Standing;
        return [.. engagement.Facts.Reverse().Select((fact, at) => new HistoryEntry
        {
            Fact = fact,
            Stands = standing.Contains(fact),
            MayBeTakenBack = at < MostAsked && standing.Contains(fact) && Steps.UndoOffer.MayTakeBack(engagement, fact, now),
        })];
    }
}
