namespace InfoInterview.Engagements.Folding;

/// <summary>The order of time; at one instant the order of the process, then keys and content, so that every set of facts has one order.</summary>
internal sealed class FactOrder : IComparer<Fact>
{
    private FactOrder()
    {
    }

    public static FactOrder Instance { get; } = new();

    public int Compare(Fact? x, Fact? y)
    {
        if (x is null || y is null) return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        var byTime = x.At.CompareTo(y.At);
        if (byTime != 0) return byTime;
        var byProcess = Rank(x).CompareTo(Rank(y));
        if (byProcess != 0) return byProcess;
        var byKey = string.CompareOrdinal(x.Key, y.Key);
        return byKey != 0 ? byKey : string.CompareOrdinal(FactText.Of(x), FactText.Of(y));
    }

    private static int Rank(Fact fact) => fact switch
    {
        MessageApproved => 0,
        OutreachSent => 1,
        FollowUpSent => 2,
        OwnCopySeen => 3,
        DeliveryFailed => 4,
        ReplyReceived { Meaning: ReplyMeaning.DoNotContact } => 15,
        ReplyReceived reply => 5 + (int)reply.Meaning,
        RefusalThanked => 16,
        MeetingProposed => 17,
        MeetingAgreed => 18,
        MeetingMoved => 19,
        MeetingConfirmed => 20,
        PreparationDone => 21,
        MeetingCancelled => 22,
        MeetingMissed => 23,
        MeetingHeld => 24,
        ThankYouSent => 25,
        NotesWritten => 26,
        ActionsPlanned => 27,
        PromiseMade => 28,
        PromiseKept => 29,
        AdviceActedOn => 30,
        GoodTurn => 31,
        Connected => 32,
        ReferralTakenUp => 33,
        StepDeferred => 34,
        StepDismissed => 35,
        OutreachWithdrawn => 36,
        EngagementClosed => 37,
        EngagementReopened => 38,
        _ => 39,
    };
}
