using InfoInterview.Engagements.Folding;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>
/// A time that was offered for a talk and not yet answered: kept free until then, so that it is not offered to somebody else meanwhile.
/// Worked out from the facts, never stored. Equal when all
/// parts are equal.
/// </summary>
[NotKept("Worked out from the facts whenever it is asked for.")]
public sealed record HeldTime
{
    /// <summary>
    /// For how many days an offer that nobody answers keeps its times: as long as one waits before asking once more at the latest (G8.1).
    /// </summary>
    public const int DaysHeld = 14;

    /// <summary>With whom the talk would be.</summary>
    public required Contact Contact { get; init; }

    /// <summary>Who offered it.</summary>
    public required Side By { get; init; }

    /// <summary>The time.</summary>
    public required Appointment Time { get; init; }

    /// <summary>When it was offered.</summary>
    public required Instant OfferedAt { get; init; }

    /// <summary>
    /// Whether it is free again: a meeting was agreed, the offer was replaced, refused or taken back, or it waited for
    /// <see cref="DaysHeld"/> days.
    /// </summary>
    public required bool IsReleased { get; init; }

    /// <summary>
    /// The times still ahead that one of the two has offered, in the order of the offers. A time that was offered again stands where it
    /// was offered last.
    /// </summary>
    /// <param name="engagement">The dealings with one contact.</param>
    /// <param name="now">The moment; a time that has begun is neither held nor released.</param>
    /// <param name="zones">Where the rules of zones come from.</param>
    /// <returns>The held times and those that are released; may be empty.</returns>
    /// <exception cref="ArgumentNullException">The engagement or the zones are <c>null</c>.</exception>
    public static ValueList<HeldTime> Of(Engagement engagement, Instant now, IDateTimeZoneProvider zones)
    {
        ArgumentNullException.ThrowIfNull(engagement);
        ArgumentNullException.ThrowIfNull(zones);
        var offers = new List<HeldTime>();
        foreach (var fact in engagement.Standing)
        {
            if (Ends(fact)) offers = offers.ConvertAll(offer => offer with { IsReleased = true });
            if (fact is not MeetingProposed || FactBounds.Within(fact) is not MeetingProposed proposed) continue;

            // Who names times anew no longer means the old ones; the other side's are still an answer to wait for.
            offers = offers.ConvertAll(offer => offer.By == proposed.By ? offer with { IsReleased = true } : offer);
            offers.RemoveAll(offer => proposed.Times.Contains(offer.Time));
            offers.AddRange(proposed.Times.Select(time =>
                new HeldTime
                {
                    Contact = engagement.Contact,
                    By = proposed.By,
                    Time = time,
                    OfferedAt = proposed.At,
                    IsReleased = false
                }));
        }

        return offers.Where(offer => offer.Time.StartsAt(zones).Instant > now)
            .Select(offer => now - offer.OfferedAt >= Duration.FromDays(DaysHeld) || !engagement.Contact.MayBeContacted
                ? offer with { IsReleased = true } : offer)
            .ToValueList();
    }

    /// <summary>From when (inclusive) until when (exclusive) it is kept free.</summary>
    /// <param name="zones">Where the rules of zones come from.</param>
    /// <returns>The time, never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zones"/> is <c>null</c>.</exception>
    public Interval When(IDateTimeZoneProvider zones)
    {
        ArgumentNullException.ThrowIfNull(zones);
        return new(Time.StartsAt(zones).Instant, Time.EndsAt(zones));
    }

    private static bool Ends(Fact fact) => fact switch
    {
        MeetingAgreed or MeetingMoved or MeetingHeld or EngagementClosed or OutreachWithdrawn or Bereaved or FeltUnsafe => true,
        ReplyReceived { Meaning: ReplyMeaning.No or ReplyMeaning.DoNotContact or ReplyMeaning.Later or ReplyMeaning.Referral } => true,
        _ => false,
    };
}
