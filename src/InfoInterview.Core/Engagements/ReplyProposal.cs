using InfoInterview.Outreach;
using InfoInterview.Rules;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>
/// What a reply seems to mean, how sure that is, and why (G6.2). A proposal records nothing. Equal when all its parts are.
/// </summary>
public sealed record ReplyProposal
{
    /// <summary>What the reply means for what happens next.</summary>
    public required ReplyMeaning Meaning { get; init; }

    /// <summary>What the reply says besides, such as a referral beside a refusal; in no order that matters.</summary>
    public ValueList<ReplyMeaning> Further { get; init; } = [];

    /// <summary>How sure the reading is, from 0 to 1: the share of such readings that were right on texts not seen before.</summary>
    public required double Certainty { get; init; }

    /// <summary>Whether somebody should read the reply before the meaning is recorded.</summary>
    public required bool NeedsPerson { get; init; }

    /// <summary>The words that decided, in the text that was read; <c>null</c> when none did.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>The day to ask again, or of the return from an absence; <c>null</c> when none can be read for certain.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Whom the reply names to be asked, in the order of the text.</summary>
    public ValueList<ReplyReferral> Referrals { get; init; } = [];

    /// <summary>The form of the talk that the reply names; <c>null</c> when it names none.</summary>
    public ReplyForm? Form { get; init; }

    /// <summary>What the reply says besides and what shapes the next step, each once, in the order of <see cref="ReplyRemark"/>.</summary>
    public ValueList<ReplyRemark> Remarks { get; init; } = [];

    /// <summary>The times that the reply offers, in the order of the text; only of a <see cref="ReplyMeaning.Yes"/>.</summary>
    public ValueList<OfferedTime> Times { get; init; } = [];

    /// <summary>Whether a question must be answered before there is a yes or a no.</summary>
    public bool AsksBack => Remarks.Contains(ReplyRemark.AsksBack);

    /// <summary>
    /// Whether the reply tells that they have left, retired or died; <see cref="Bounce"/> is then hard, as nothing reaches them at
    /// the address.
    /// </summary>
    public bool HasLeft { get; init; }

    /// <summary>Whether a machine wrote it.</summary>
    public bool IsAutomatic { get; init; }

    /// <summary>
    /// Set when the text is no reply but tells that nothing arrives at the address; the meaning is then
    /// <see cref="ReplyMeaning.Unclear"/>. To be recorded as <see cref="DeliveryFailed"/>.
    /// </summary>
    public BounceKind? Bounce { get; init; }

    /// <summary>The address that failed; <c>null</c> when none is named.</summary>
    public string? BouncedAddress { get; init; }

    /// <summary>Why, as a sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>The fact to record once the proposal is accepted, with all that the reply says of the talk.</summary>
    /// <param name="at">When it came.</param>
    /// <param name="key">The recorder's own key.</param>
    /// <param name="by">The way it came.</param>
    /// <param name="zone">Where the contact is, for the times that they offer; <c>null</c> leaves the times out.</param>
    /// <param name="minutes">How long the talk is to be.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="InvalidOperationException">The text is no reply: <see cref="Bounce"/> is set.</exception>
    public ReplyReceived ToFact(Instant at, string? key = null, Channel? by = null, ZoneId? zone = null, int minutes = 20) => Bounce is null
        ? new ReplyReceived
        {
            At = at,
            Key = key,
            By = by,
            Meaning = Meaning,
            Until = Until,
            Referred = Referrals.Count > 0 ? Referrals[0].Name : null,
            Form = Form,
            Remarks = Remarks,
            Offered = zone is null ? [] : Times.Where(time => time is { Day: not null, At: not null }).Select(time => Meant(time, zone, minutes)).ToValueList(),
        }
        : throw new InvalidOperationException("A notice of a failed delivery is no reply; record a DeliveryFailed instead.");

    private static Appointment Meant(OfferedTime time, ZoneId zone, int minutes) =>
        new() { Start = time.Day!.Value.At(time.At!.Value), Zone = ZoneId.TryParse(time.Zone, out var named) ? named : zone, Minutes = minutes };
}
