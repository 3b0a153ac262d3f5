namespace InfoInterview.Engagements;

/// <summary>
/// What a set of facts comes to. Folded in the order of time, so that the same facts recorded in any order give the same history.
/// </summary>
internal struct History
{
    public OutreachSent? Sent;
    public FollowUpSent? FollowUp;
    public ReplyReceived? Reply;
    public RefusalThanked? ThanksForRefusal;
    public MeetingAgreed? Agreed;
    public MeetingConfirmed? Confirmed;
    public MeetingHeld? Held;
    public ThankYouSent? Thanked;
    public NotesWritten? Notes;
    public EngagementClosed? Closed;

    /// <summary>Where the engagement stands; asked from the end of the process backwards.</summary>
    public readonly Stage Stage => this switch
    {
        { Reply.Meaning: ReplyMeaning.DoNotContact } => Stage.Closed,
        { Closed: not null } => Stage.Closed,
        { Held: not null, Thanked: not null, Notes: not null } => Stage.Complete,
        { Held: not null } => Stage.Held,
        { Reply.Meaning: ReplyMeaning.No, ThanksForRefusal: not null } => Stage.Closed,
        { Reply.Meaning: ReplyMeaning.No } => Stage.Declined,
        { Agreed: not null } => Stage.Agreed,
        { Reply.Meaning: ReplyMeaning.Yes } => Stage.Scheduling,
        { Sent: not null } => Stage.AwaitingReply,
        _ => Stage.Preparing,
    };

    /// <summary>Folds facts that are in the order of time; stops at the first that cannot have happened.</summary>
    public static FactRefusal? Fold(ReadOnlySpan<Fact> ordered, out History history)
    {
        history = default;
        foreach (var fact in ordered)
        {
            if (history.Refuse(fact) is { } refusal) return refusal;
            history.Apply(fact);
        }

        return null;
    }

    /// <summary>The order of time; at one instant, the order of the process.</summary>
    public static int Compare(Fact left, Fact right)
    {
        var byTime = left.At.CompareTo(right.At);
        if (byTime != 0) return byTime;
        var byProcess = Rank(left).CompareTo(Rank(right));
        return byProcess != 0 ? byProcess : string.CompareOrdinal(left.Key, right.Key);
    }

    private static int Rank(Fact fact) => fact switch
    {
        OutreachSent => 0,
        FollowUpSent => 1,
        ReplyReceived reply => 2 + (int)reply.Meaning,
        RefusalThanked => 5,
        MeetingAgreed => 6,
        MeetingConfirmed => 7,
        MeetingHeld => 8,
        ThankYouSent => 9,
        NotesWritten => 10,
        _ => 11,
    };

    private void Apply(Fact fact)
    {
        switch (fact)
        {
            case OutreachSent sent: Sent ??= sent; break;
            case FollowUpSent followUp: FollowUp = followUp; break;
            case ReplyReceived when Reply is { Meaning: ReplyMeaning.DoNotContact }: break;
            case ReplyReceived reply: (Reply, Closed) = (reply, null); break;
            case RefusalThanked thanked: ThanksForRefusal = thanked; break;
            case MeetingAgreed agreed: (Agreed, Confirmed, Closed) = (agreed, null, null); break;
            case MeetingConfirmed confirmed: Confirmed = confirmed; break;
            case MeetingHeld held: Held = held; break;
            case ThankYouSent thanked: Thanked = thanked; break;
            case NotesWritten notes: Notes = notes; break;
            case EngagementClosed closed: Closed = closed; break;
        }
    }

    private readonly FactRefusal? Refuse(Fact fact) => fact switch
    {
        OutreachSent or FollowUpSent or ThankYouSent or RefusalThanked when Reply is { Meaning: ReplyMeaning.DoNotContact } silence =>
            Because(fact, silence, "They asked not to be written to again; nothing can be sent after that."),
        OutreachSent when Reply is { Meaning: ReplyMeaning.No } no => Because(fact, no, "They said no, and a no is final."),
        FollowUpSent when Sent is null => Because(fact, null, "A follow-up needs a request that was sent before it."),
        FollowUpSent when FollowUp is { } first => Because(fact, first, "There is one follow-up, and it was sent already."),
        FollowUpSent when Reply is { } reply => Because(fact, reply, "They have answered; there is nothing to follow up."),
        RefusalThanked when Reply is not { Meaning: ReplyMeaning.No } => Because(fact, Reply, "There is no refusal to thank for."),
        MeetingAgreed when Reply is { Meaning: ReplyMeaning.No or ReplyMeaning.DoNotContact } no => Because(fact, no, "They said no; record their new answer first."),
        MeetingAgreed when Held is { } held => Because(fact, held, "The conversation took place already."),
        MeetingConfirmed when Agreed is null => Because(fact, null, "No meeting was agreed that could be confirmed."),
        MeetingHeld when Held is { } held => Because(fact, held, "The conversation was recorded already."),
        ThankYouSent when Held is null => Because(fact, null, "Thanks for a conversation need a conversation that took place before them."),
        NotesWritten when Held is null => Because(fact, null, "Notes need a conversation that took place before them."),
        _ => null,
    };

    private static FactRefusal Because(Fact fact, Fact? inTheWay, string reason) =>
        new() { Refused = fact, InTheWay = inTheWay, Reason = reason };
}
