using System.Collections.Frozen;
using System.Diagnostics;
using InfoInterview.Engagements;

namespace InfoInterview.Interchange.Engagements.Documents;

/// <summary>The names by which JSON knows the kinds of facts, and the parts of each; they are a promise and never change.</summary>
internal static class FactKinds
{
    public const string OutreachSent = "outreachSent";
    public const string FollowUpSent = "followUpSent";
    public const string ReplyReceived = "replyReceived";
    public const string RefusalThanked = "refusalThanked";
    public const string MeetingAgreed = "meetingAgreed";
    public const string MeetingConfirmed = "meetingConfirmed";
    public const string MeetingHeld = "meetingHeld";
    public const string ThankYouSent = "thankYouSent";
    public const string NotesWritten = "notesWritten";
    public const string EngagementClosed = "engagementClosed";
    public const string MessageApproved = "messageApproved";
    public const string DeliveryFailed = "deliveryFailed";
    public const string OutreachWithdrawn = "outreachWithdrawn";
    public const string OwnCopySeen = "ownCopySeen";
    public const string MeetingProposed = "meetingProposed";
    public const string MeetingMoved = "meetingMoved";
    public const string MeetingCancelled = "meetingCancelled";
    public const string MeetingMissed = "meetingMissed";
    public const string PreparationDone = "preparationDone";
    public const string ActionsPlanned = "actionsPlanned";
    public const string AdviceActedOn = "adviceActedOn";
    public const string PromiseMade = "promiseMade";
    public const string PromiseKept = "promiseKept";
    public const string GoodTurn = "goodTurn";
    public const string Connected = "connected";
    public const string ReferralTakenUp = "referralTakenUp";
    public const string EngagementReopened = "engagementReopened";
    public const string StepDismissed = "stepDismissed";
    public const string StepDeferred = "stepDeferred";

    /// <summary>The kinds of the first version, which are written as it wrote them.</summary>
    public static readonly FrozenSet<string> First = FrozenSet.ToFrozenSet(
        [OutreachSent, FollowUpSent, ReplyReceived, RefusalThanked, MeetingAgreed, MeetingConfirmed, MeetingHeld, ThankYouSent, NotesWritten, EngagementClosed],
        StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (FactParts Needed, FactParts Allowed)> Shapes = new[]
    {
        Shape(OutreachSent, FactParts.By, FactParts.To),
        Shape(FollowUpSent, FactParts.By, FactParts.To),
        Shape(ReplyReceived, FactParts.Meaning, FactParts.By | FactParts.Until | FactParts.Referred),
        Shape(RefusalThanked, FactParts.None, FactParts.None),
        Shape(MeetingAgreed, FactParts.Appointment, FactParts.Form),
        Shape(MeetingConfirmed, FactParts.None, FactParts.None),
        Shape(MeetingHeld, FactParts.None, FactParts.None),
        Shape(ThankYouSent, FactParts.None, FactParts.By),
        Shape(NotesWritten, FactParts.None, FactParts.None),
        Shape(EngagementClosed, FactParts.None, FactParts.None),
        Shape(MessageApproved, FactParts.Purpose | FactParts.Fingerprint, FactParts.None),
        Shape(DeliveryFailed, FactParts.Bounce, FactParts.Address),
        Shape(OutreachWithdrawn, FactParts.None, FactParts.None),
        Shape(OwnCopySeen, FactParts.None, FactParts.By),
        Shape(MeetingProposed, FactParts.Who, FactParts.Times),
        Shape(MeetingMoved, FactParts.Appointment, FactParts.Who | FactParts.Form),
        Shape(MeetingCancelled, FactParts.Who, FactParts.None),
        Shape(MeetingMissed, FactParts.Who, FactParts.None),
        Shape(PreparationDone, FactParts.None, FactParts.None),
        Shape(ActionsPlanned, FactParts.None, FactParts.None),
        Shape(AdviceActedOn, FactParts.None, FactParts.What),
        Shape(PromiseMade, FactParts.Who | FactParts.What, FactParts.Due),
        Shape(PromiseKept, FactParts.Who, FactParts.What),
        Shape(GoodTurn, FactParts.Who | FactParts.Turn, FactParts.None),
        Shape(Connected, FactParts.None, FactParts.By),
        Shape(ReferralTakenUp, FactParts.None, FactParts.Contact | FactParts.Name),
        Shape(EngagementReopened, FactParts.None, FactParts.None),
        Shape(StepDismissed, FactParts.Step, FactParts.None),
        Shape(StepDeferred, FactParts.Step | FactParts.Until, FactParts.None),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IReadOnlyCollection<string> All => Shapes.Keys;

    /// <summary>The parts that a kind needs, and those that it may have besides; <c>null</c> for a kind that is not known.</summary>
    public static (FactParts Needed, FactParts Allowed)? PartsOf(string kind) => Shapes.TryGetValue(kind, out var parts) ? parts : null;

    public static string NameOf(Fact fact) => fact switch
    {
        InfoInterview.Engagements.OutreachSent => OutreachSent,
        InfoInterview.Engagements.FollowUpSent => FollowUpSent,
        InfoInterview.Engagements.ReplyReceived => ReplyReceived,
        InfoInterview.Engagements.RefusalThanked => RefusalThanked,
        InfoInterview.Engagements.MeetingAgreed => MeetingAgreed,
        InfoInterview.Engagements.MeetingConfirmed => MeetingConfirmed,
        InfoInterview.Engagements.MeetingHeld => MeetingHeld,
        InfoInterview.Engagements.ThankYouSent => ThankYouSent,
        InfoInterview.Engagements.NotesWritten => NotesWritten,
        InfoInterview.Engagements.EngagementClosed => EngagementClosed,
        InfoInterview.Engagements.MessageApproved => MessageApproved,
        InfoInterview.Engagements.DeliveryFailed => DeliveryFailed,
        InfoInterview.Engagements.OutreachWithdrawn => OutreachWithdrawn,
        InfoInterview.Engagements.OwnCopySeen => OwnCopySeen,
        InfoInterview.Engagements.MeetingProposed => MeetingProposed,
        InfoInterview.Engagements.MeetingMoved => MeetingMoved,
        InfoInterview.Engagements.MeetingCancelled => MeetingCancelled,
        InfoInterview.Engagements.MeetingMissed => MeetingMissed,
        InfoInterview.Engagements.PreparationDone => PreparationDone,
        InfoInterview.Engagements.ActionsPlanned => ActionsPlanned,
        InfoInterview.Engagements.AdviceActedOn => AdviceActedOn,
        InfoInterview.Engagements.PromiseMade => PromiseMade,
        InfoInterview.Engagements.PromiseKept => PromiseKept,
        InfoInterview.Engagements.GoodTurn => GoodTurn,
        InfoInterview.Engagements.Connected => Connected,
        InfoInterview.Engagements.ReferralTakenUp => ReferralTakenUp,
        InfoInterview.Engagements.EngagementReopened => EngagementReopened,
        InfoInterview.Engagements.StepDismissed => StepDismissed,
        InfoInterview.Engagements.StepDeferred => StepDeferred,
        UnknownFact unknown => unknown.Kind,
        _ => throw new UnreachableException($"{fact.GetType().Name} has no name in JSON yet; give it one here."),
    };

    private static KeyValuePair<string, (FactParts Needed, FactParts Allowed)> Shape(string kind, FactParts needed, FactParts optional) =>
        KeyValuePair.Create(kind, (needed, needed | optional));
}
