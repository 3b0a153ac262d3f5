using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements.Folding;

/// <summary>
/// What a set of facts comes to. Folded in the order of time, so that the same facts recorded in any order give the same history. A round is one
/// request with all that it leads to; a conversation ends it.
/// </summary>
internal partial struct History
{
    public OutreachSent? Sent;
    public FollowUpSent? FollowUp;
    public int FollowUps;
    public OutreachSent? OtherWay;
    public ReplyReceived? Reply;
    public RefusalThanked? ThanksForRefusal;
    public Fact? Wanted;
    public MeetingProposed? Offered;
    public int Offers;
    public Fact? Agreement;
    public Appointment? Meeting;
    public MeetingConfirmed? Confirmed;
    public PreparationDone? Prepared;

    public MeetingHeld? Held;
    public ThankYouSent? Thanked;
    public NotesWritten? Notes;
    public ActionsPlanned? Actions;
    public Connected? Connected;
    public ReplyReceived? Referral;
    public ReferralTakenUp? TakenUp;
    public Fact? ToTell;
    public GoodTurn? Reported;
    public Instant? LastTouch;
    public EngagementReopened? Reopened;

    public Fact? Closed;
    public ReplyReceived? Silence;
    public ValueList<ReplyReceived> Absences;
    public ValueList<DeliveryFailed> Bounces;
    public ValueList<PromiseMade> Promises;
    public ValueList<Fact> Wishes;

    /// <summary>Where the engagement stands: the rule book of the process, asked from its end backwards.</summary>
    public readonly Stage Stage => this switch
    {
        { Silence: not null } => Stage.Closed,
        { Closed: not null } => Stage.Closed,
        { Reply.Meaning: ReplyMeaning.No, ThanksForRefusal: not null } => Stage.Closed,
        { Reply.Meaning: ReplyMeaning.No } => Stage.Declined,
        { Meeting: not null } => Stage.Agreed,
        { Wanted: not null } => Stage.Scheduling,
        { Reply.Meaning: ReplyMeaning.Later } => Stage.Postponed,
        { Reply.Meaning: ReplyMeaning.Referral } => Stage.Referred,
        { Reply.Meaning: ReplyMeaning.Unclear } => Stage.Unclear,
        { Sent: not null } or { FollowUp: not null } => Stage.AwaitingReply,
        { Held: not null, Thanked: not null, Notes: not null } => Stage.Complete,
        { Held: not null } => Stage.Held,
        _ => Stage.Preparing,
    };

    /// <summary>Folds facts that are in the order of time; stops at the first that cannot have happened.</summary>
    public static FactRefusal? Fold(ReadOnlySpan<Fact> ordered, out History history)
    {
        history = default;
        foreach (var fact in ordered)
        {
            if (history.Next(fact) is { } refusal) return refusal;
        }

        return null;
    }

    /// <summary>Folds facts that were judged before.</summary>
    public static History Kept(ReadOnlySpan<Fact> ordered)
    {
        History history = default;
        foreach (var fact in ordered) history.Apply(fact);
        return history;
    }

    /// <summary>Takes one more fact, none of which is later; or says why it cannot have happened.</summary>
    public FactRefusal? Next(Fact fact)
    {
        var refusal = Impossible.Why(fact, in this);
        if (refusal is null) Apply(fact);
        return refusal;
    }
}
