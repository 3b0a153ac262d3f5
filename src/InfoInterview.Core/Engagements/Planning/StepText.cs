using InfoInterview.Interviews;
using InfoInterview.Outreach;
using InfoInterview.Time;
using NodaTime.Text;

namespace InfoInterview.Engagements.Planning;

/// <summary>The words of a step.</summary>
internal static class StepText
{
    public static string KeyOf(NextStep step)
    {
        var since = step.Since ?? step.Cause?.At;
        var when = since is { } instant ? InstantPattern.ExtendedIso.Format(instant) : "begin";
        return step is { Kind: NextStepKind.KeepPromise, Cause: PromiseMade promise }
            ? $"{step.Contact}/{step.Kind}/{when}/{promise.What}"
            : $"{step.Contact}/{step.Kind}/{when}";
    }

    public static MessagePurpose? MessageOf(NextStep step) => step.Kind switch
    {
        NextStepKind.SendRequest or NextStepKind.AskAgain or NextStepKind.TryOtherWay or NextStepKind.ContactReferral => MessagePurpose.Request,
        NextStepKind.FollowUp => MessagePurpose.FollowUp,
        NextStepKind.OfferTimes or NextStepKind.RemindOfTimes => MessagePurpose.OfferTimes,
        NextStepKind.ThankForRefusal => MessagePurpose.AcceptRefusal,
        NextStepKind.ConfirmMeeting => MessagePurpose.Confirmation,
        NextStepKind.SendThanks => MessagePurpose.ThankYou,
        NextStepKind.SendUpdate => MessagePurpose.Update,
        NextStepKind.ReportToReferrer => MessagePurpose.ReferrerReport,
        NextStepKind.KeepInTouch => step.Status >= WindowStatus.PastDue ? MessagePurpose.Reconnect : MessagePurpose.CheckIn,
        _ => null,
    };

    public static string WhyOf(NextStep step) => step.Kind switch
    {
        NextStepKind.SendRequest when step.Cause is DeliveryFailed => "the first address does not exist; here is another",
        NextStepKind.SendRequest => "the request is not sent yet, and goes out on a day the contact works",
        NextStepKind.FollowUp => "one to two weeks without an answer",
        NextStepKind.OfferTimes => OfferTimes(step.Cause),
        NextStepKind.RemindOfTimes => "no answer to the times you offered; offer others once",
        NextStepKind.ThankForRefusal => "a no is final, and is thanked for",
        NextStepKind.ConfirmMeeting => "confirm place or link, date and time the day before",
        NextStepKind.HaveConversation => Meeting(step.Cause),
        NextStepKind.RecordTalk => "the time has passed; say whether you talked",
        NextStepKind.SendThanks when step.Status == WindowStatus.Overdue => "thanks are late and still owed; send them with a word of apology",
        NextStepKind.SendThanks => "thanks go out within 24 hours of the conversation",
        NextStepKind.WriteNotes => "notes are best written on the same day",
        NextStepKind.PlanActions => "advice that has no date is soon forgotten",
        NextStepKind.Connect => "connect where fitting, now that you know each other",
        NextStepKind.KeepPromise when step.Cause is PromiseMade promise => $"you promised: {promise.What}",
        NextStepKind.AskAgain => "they asked to be asked again",
        NextStepKind.TryOtherWay when step.Cause is DeliveryFailed => "the message reached nobody; try another channel or a colleague, once",
        NextStepKind.TryOtherWay => "no answer to the request and the follow-up; try another channel or a colleague, once",
        NextStepKind.ContactReferral when step.Cause is ReplyReceived { Referred: { } name } => $"they named {name}; write to them, and say who sent you",
        NextStepKind.ContactReferral => "they named somebody else; write to them, and say who sent you",
        NextStepKind.DecideReply => "the answer is not clear; read it and say what it means",
        NextStepKind.Prepare => "read up on them and write open questions",
        NextStepKind.SendUpdate => "you did what was advised or promised; tell them what came of it",
        NextStepKind.ReportToReferrer => "you talked to somebody they named; tell them what came of it",
        NextStepKind.KeepInTouch => "offer something useful or a friendly word before the tie grows cold",
        _ => "no answer to the request and the follow-up",
    };

    public static string SentenceOf(NextStep step)
    {
        var zone = step.Window.Zone;
        var since = step.Cause is { } cause ? $"{cause.Row.WordsFor(cause)} on {TimePoint.OnDay(TimePoint.At(cause.At).DateIn(zone))}; " : "";
        var last = step.Window.OverdueFrom is { IsDay: false } overdue ? $", overdue from {overdue.ToString(zone)}" : "";
        var text = $"{since}{step.Rule.Title.ToLowerInvariant()}, {step.Window}{last}: {step.Reason}.";
        return string.Concat(char.ToUpperInvariant(text[0]).ToString(), text.AsSpan(1));
    }

    private static string OfferTimes(Fact? cause) => cause switch
    {
        MeetingProposed => "they offered times; answer within two days",
        MeetingCancelled { By: Side.Contact } => "they had to call it off; offer new times within two days",
        MeetingCancelled => "you called it off; offer new times within two days",
        MeetingMissed { By: Side.Seeker } => "you were not there; apologise and offer new times within two days",
        MeetingMissed => "they were not there; offer new times within two days",
        _ => "they said yes; offer two or three times within two days",
    };

    private static string Meeting(Fact? cause) => ((cause as MeetingAgreed)?.Format ?? (cause as MeetingMoved)?.Format) switch
    {
        InterviewFormat.InPerson => "be there 5 to 10 minutes early, and keep to the agreed time",
        InterviewFormat.Video => "log in a few minutes early, test sound and picture, and keep to the agreed time",
        InterviewFormat.Phone => "be ready a few minutes early, and keep to the agreed time",
        _ => "be there a few minutes early, and keep to the agreed time",
    };
}
