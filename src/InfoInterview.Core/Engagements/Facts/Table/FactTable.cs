using System.Collections.Frozen;

namespace InfoInterview.Engagements;

/// <summary>
/// The table of the kinds of facts. The order of the rows is the order of the process, in which facts of one instant stand: what
/// was called off comes before what was agreed anew.
/// </summary>
internal static class FactTable
{
    public static readonly ValueList<FactKind> All =
    [
        MessageApproved.Entry,
        OutreachSent.Entry,
        FollowUpSent.Entry,
        OwnCopySeen.Entry,
        DeliveryFailed.Entry,
        ReplyReceived.Entry,
        NewsHeard.Entry,
        OpeningOffered.Entry,
        OpeningAnswered.Entry,
        Bereaved.Entry,
        FeltUnsafe.Entry,
        RefusalThanked.Entry,
        MessageSent.Entry,
        MeetingProposed.Entry,
        MeetingCancelled.Entry,
        MeetingMissed.Entry,
        MeetingAgreed.Entry,
        MeetingMoved.Entry,
        MeetingConfirmed.Entry,
        PreparationDone.Entry,
        MeetingHeld.Entry,
        ThankYouSent.Entry,
        NotesWritten.Entry,
        ActionsPlanned.Entry,
        PromiseMade.Entry,
        PromiseKept.Entry,
        AdviceActedOn.Entry,
        GoodTurn.Entry,
        Connected.Entry,
        ReferralTakenUp.Entry,
        Applied.Entry,
        GoalReached.Entry,
        StepDeferred.Entry,
        StepDismissed.Entry,
        OutreachWithdrawn.Entry,
        EngagementClosed.Entry,
        EngagementReopened.Entry,
        FactTakenBack.Entry,
    ];

    private static readonly FrozenDictionary<string, FactKind> ByName =
        All.ToFrozenDictionary(kind => kind.Name, StringComparer.Ordinal);

    public static FactKind? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The place of a kind; asked only of facts at one instant. What is not known stands last.</summary>
    public static int PlaceOf(FactKind kind)
    {
        for (var i = 0; i < All.Count; i++)
        {
            if (ReferenceEquals(All[i], kind)) return i;
        }

        return All.Count;
    }
}
