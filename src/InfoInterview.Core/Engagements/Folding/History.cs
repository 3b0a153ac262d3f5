using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements.Folding;

/// <summary>
/// What a set of facts comes to. Folded in the order of time, so that the same facts recorded in any order give the same history. A
/// round is one request with all that it leads to; a conversation ends it.
/// </summary>
internal partial struct History
{
    /// <summary>The rules of time zones that agreed times are read by.</summary>
    public IDateTimeZoneProvider Zones;

    /// <summary>Whether a fact was taken back, so that the history is not to be continued but read anew.</summary>
    public bool HasTakenBack;

    public OutreachSent? Sent;
    public FollowUpSent? FollowUp;
    public int FollowUps;
    public OutreachSent? OtherWay;
    public ReplyReceived? Reply;
    public RefusalThanked? ThanksForRefusal;
    public Fact? Wanted;
    public Fact? Offered;
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

    /// <summary>Whom they named and to whom the seeker has not written, in the order of naming.</summary>
    public ValueList<ReplyReceived> Referrals;

    /// <summary>Whom they named and to whom the seeker wrote.</summary>
    public ValueList<ReplyReceived> WrittenTo;

    /// <summary>How many of those whom they named the seeker has written to.</summary>
    public int TakenUp;

    public Fact? ToTell;
    public GoodTurn? Reported;
    public Instant? LastTouch;
    public EngagementReopened? Reopened;

    /// <summary>A talk that broke off and is to be continued.</summary>
    public MeetingHeld? Part;

    /// <summary>How often they were not there, one after the other.</summary>
    public int NoShows;

    /// <summary>The last that they did for the seeker; who helped hears of it when the goal is reached.</summary>
    public Fact? Helped;

    /// <summary>What waits for a message of its own: news, an opening, a referral, their promise.</summary>
    public ValueList<Fact> Waiting;

    /// <summary>The message that went out last, and what waited for it: should it come back, it was not said.</summary>
    public Fact? LastSent;
    public ValueList<Fact> Settled;

    /// <summary>Work that they offered and that is not decided on.</summary>
    public OpeningOffered? Offer;

    public GoalReached? Goal;
    public MessageSent? ClosingWord;
    public Bereaved? Mourning;

    /// <summary>An answer that was not about the talk.</summary>
    public ReplyReceived? Advance;

    public FeltUnsafe? Unsafe;
    public Fact? Closed;
    public ReplyReceived? Silence;
    public ValueList<ReplyReceived> Absences;
    public ValueList<DeliveryFailed> Bounces;
    public ValueList<PromiseMade> Promises;
    public ValueList<Fact> Wishes;

    /// <summary>Where the engagement stands: the rule book of the process, asked from its end backwards.</summary>
    public readonly Stage Stage => this switch
    {
        { Silence: not null } or { Unsafe: not null } or { Closed: not null } => Stage.Closed,
        { Advance: not null } => Stage.Unclear,
        { Mourning: not null } => Stage.Postponed,
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

    /// <summary>The beginning, before anything happened.</summary>
    public static History Begin(IDateTimeZoneProvider zones) => new() { Zones = zones };

    /// <summary>Folds facts that are in the order of time; stops at the first that cannot have happened.</summary>
    public static FactRefusal? Fold(ReadOnlySpan<Fact> ordered, IDateTimeZoneProvider zones, out History history)
    {
        history = Begin(zones);
        var taken = TakenBack.In(ordered);
        history.HasTakenBack = taken is not null;
        foreach (var fact in ordered)
        {
            if (taken is not null && taken.Holds(fact)) continue;
            if (history.Next(fact) is { } refusal) return refusal;
        }

        return null;
    }

    /// <summary>Folds facts that were judged before; dates that no one can mean count as the nearest that one can.</summary>
    public static History Kept(ReadOnlySpan<Fact> ordered, IDateTimeZoneProvider zones)
    {
        var history = Begin(zones);
        var taken = TakenBack.In(ordered);
        history.HasTakenBack = taken is not null;
        foreach (var fact in ordered)
        {
            if (taken is null || !taken.Holds(fact)) history.Apply(FactBounds.Within(fact));
        }

        return history;
    }

    /// <summary>Takes one more fact, none of which is later; or says why it cannot have happened.</summary>
    public FactRefusal? Next(Fact fact)
    {
        var refusal = Impossible.Why(fact, in this);
        if (refusal is null) Apply(FactBounds.Within(fact));
        return refusal;
    }
}
