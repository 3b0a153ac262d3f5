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
        return step switch
        {
            { Kind: NextStepKind.KeepPromise or NextStepKind.RemindOfPromise, Cause: PromiseMade promise } => $"{step.Contact}/{step.Kind}/{when}/{promise.What}",
            { Kind: NextStepKind.Congratulate or NextStepKind.AnswerOffer or NextStepKind.TellApplied or NextStepKind.DeclineOffer or NextStepKind.ThankForReferral, Cause: { } cause } =>
                $"{step.Contact}/{step.Kind}/{when}/{cause.Reference}",
            { Kind: NextStepKind.ContactReferral, Cause: ReplyReceived named } => $"{step.Contact}/{step.Kind}/{when}/{named.Referred}",
            _ => $"{step.Contact}/{step.Kind}/{when}",
        };
    }

    /// <summary>The message that the cause of the step needs.</summary>
    public static MessagePurpose? MessageOf(NextStep step) => step.Kind switch
    {
        NextStepKind.SendRequest or NextStepKind.ContactReferral => MessagePurpose.Request,
        NextStepKind.AskAgain => MessagePurpose.AskAgain,
        NextStepKind.TryOtherWay => MessagePurpose.OtherWay,
        NextStepKind.FollowUp => MessagePurpose.FollowUp,
        NextStepKind.OfferTimes => Offer(step),
        NextStepKind.RemindOfTimes => MessagePurpose.OfferTimes,
        NextStepKind.AcceptTime => MessagePurpose.AcceptTime,
        NextStepKind.Apologise => MessagePurpose.Apology,
        NextStepKind.SendQuestions => MessagePurpose.WrittenQuestions,
        NextStepKind.SendResume => MessagePurpose.ResumeAsAsked,
        NextStepKind.ConfirmEvent => MessagePurpose.ConfirmEvent,
        NextStepKind.CallNow => step.Status >= WindowStatus.PastDue ? MessagePurpose.CallMissed : null,
        NextStepKind.ThankForRefusal => MessagePurpose.AcceptRefusal,
        NextStepKind.ConfirmMeeting => MessagePurpose.Confirmation,
        NextStepKind.SendThanks => MessagePurpose.ThankYou,
        NextStepKind.SendUpdate => MessagePurpose.Update,
        NextStepKind.KeepInTouch => step.Status >= WindowStatus.PastDue ? MessagePurpose.Reconnect : MessagePurpose.CheckIn,
        _ => Beside(step.Kind),
    };

    private static MessagePurpose? Beside(NextStepKind kind) => kind switch
    {
        NextStepKind.ReportToReferrer => MessagePurpose.ReferrerReport,
        NextStepKind.Connect => MessagePurpose.ConnectionNote,
        NextStepKind.ThankForReferral => MessagePurpose.ReferralThanks,
        NextStepKind.AnswerHandedOn => MessagePurpose.HandedOn,
        NextStepKind.Congratulate => MessagePurpose.Congratulation,
        NextStepKind.RemindOfPromise => MessagePurpose.PromiseReminder,
        NextStepKind.SendCondolence => MessagePurpose.Condolence,
        NextStepKind.AnswerOffer => MessagePurpose.AnswerOffer,
        NextStepKind.DeclineOffer => MessagePurpose.DeclineOffer,
        NextStepKind.TellApplied => MessagePurpose.Applied,
        NextStepKind.SendClosingWord => MessagePurpose.ClosingWord,
        _ => null,
    };

    private static MessagePurpose Offer(NextStep step) => step.Cause switch
    {
        MeetingCancelled or MeetingMissed => MessagePurpose.Reschedule,
        MeetingHeld => MessagePurpose.TakeUpAgain,
        ReplyReceived { Until: not null } when step.Window.Opens.IsDay => MessagePurpose.AskAgain,
        _ => MessagePurpose.OfferTimes,
    };

    public static string WhyOf(NextStep step) => step.Kind switch
    {
        NextStepKind.SendRequest when step.Cause is DeliveryFailed => "the first address does not exist; here is another",
        NextStepKind.SendRequest => "the request is not sent yet, and goes out on a day the contact works",
        NextStepKind.FollowUp => "one to two weeks without an answer",
        NextStepKind.OfferTimes => OfferTimes(step),
        NextStepKind.RemindOfTimes => "no answer to the times you offered; offer others once",
        NextStepKind.ThankForRefusal => "they said no; thank them for answering",
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
        _ => WhyBeside(step),
    };

    private static string WhyBeside(NextStep step) => step.Kind switch
    {
        NextStepKind.CallNow when step.Status >= WindowStatus.PastDue => "they wanted a call at once; say that you will call when it suits them",
        NextStepKind.CallNow => "they want a call at once; call within the hour",
        NextStepKind.AcceptTime when step.Cause is ReplyReceived { Through: { } through } => $"{through} offered times for them; accept one within a day",
        NextStepKind.AcceptTime => "they offered times; accept one within a day, or say which other would do",
        NextStepKind.SendQuestions => "they would rather answer in writing; send three to five questions",
        NextStepKind.SendResume => "they asked for your résumé; send it, and offer times",
        NextStepKind.ConfirmEvent when step.Cause is ReplyReceived { Event: { } name } => $"they will be at {name}; say that you come",
        NextStepKind.ConfirmEvent => "they asked you to their event; say that you come",
        NextStepKind.Apologise => "you were not there; apologise within hours, without an excuse, and offer one time",
        NextStepKind.ThankForReferral when step.Cause is ReplyReceived { Referred: { } name } => $"they named {name}; thank them at once",
        NextStepKind.AnswerHandedOn => "they passed it on; thank them, and ask once for ten minutes of their own view",
        NextStepKind.Congratulate when step.Cause is NewsHeard { IsAddressGone: true } => "they have news, and their address is gone; a word that asks nothing but where to reach them",
        NextStepKind.Congratulate => "they have news; a word that asks nothing",
        NextStepKind.RemindOfPromise when step.Cause is PromiseMade promise => $"they promised: {promise.What}; remind them once, and let it be",
        NextStepKind.ChooseWayOut => "nothing is owed: leave it unanswered, answer short and firm, block them, or speak with somebody you trust or at your centre",
        NextStepKind.SendCondolence => "one soft word that asks nothing; you decide whether it is welcome",
        NextStepKind.AnswerOffer => "they thought of you; thank them, and be honest about the time you need",
        NextStepKind.DecideOffer => "they wait for an answer to what they offered; decide within the time they set",
        NextStepKind.DeclineOffer => "you decided against what they offered; tell them kindly, and at once",
        NextStepKind.TellApplied => "tell them before they hear it elsewhere, and ask no favour",
        NextStepKind.SendClosingWord => "you have reached your goal; tell them, and what they gave",
        NextStepKind.LetItRest => Rest(step.Cause),
        _ => "no answer to the request and the follow-up",
    };

    private static string Rest(Fact? cause) => cause switch
    {
        MeetingMissed => "they were not there twice; let it rest",
        GoalReached => "you have reached your goal; there is nothing more to ask",
        MessageSent { Purpose: MessagePurpose.WrittenQuestions } => "no answer to your questions; let it rest",
        _ => "no answer to the request and the follow-up",
    };

    /// <summary>What happened and when, and then what to do and by when; each said once.</summary>
    public static string SentenceOf(NextStep step)
    {
        var zone = step.Window.Zone;
        var since =
            step.Cause is { } cause ? $"{Capital(cause.Row.WordsFor(cause))} on {TimePoint.OnDay(TimePoint.At(cause.At).DateIn(zone))}. "
            : "";
        return $"{since}{StepWords.English(step)} {When(step.Window)}.";
    }

    /// <summary>The same in German.</summary>
    public static string GermanSentenceOf(NextStep step)
    {
        var window = step.Window;
        var opens = window.Opens.IsDay && window.Opens != window.Due ? $"ab {GermanDays.Of(window.Opens, window.Zone)}, " : "";
        return $"{StepWords.German(step)}, {opens}spätestens {GermanDays.Of(window.Due, window.Zone)}: {GermanReasons.Of(step)}.";
    }

    private static string When(TimeWindow window)
    {
        var due = window.Due.ToString(window.Zone);
        return window.Opens.IsDay
            && window.Opens != window.Due ? $"from {window.Opens.ToString(window.Zone)}, by {due} at the latest" : $"by {due}";
    }

    private static string Capital(string text) => string.Concat(char.ToUpperInvariant(text[0]).ToString(), text.AsSpan(1));

    private static string OfferTimes(NextStep step) => step.Cause switch
    {
        MeetingCancelled { By: Side.Contact } => "they had to call it off; offer new times within two days",
        MeetingCancelled => "you called it off; offer new times within two days",
        MeetingMissed => "they were not there; a kind word and new times, the same day",
        MeetingHeld => "the talk broke off; offer times to go on with it",
        { } offer when !OfferedTimes.In(offer).IsEmpty =>
            "the times they offered have passed; say that you are sorry, and offer some of your own",
        ReplyReceived { Until: not null } when step.Window.Opens.IsDay =>
            "they said that it suits them from this day on; offer times, and mention what they said",
        ReplyReceived { Until: { } day } => $"they said yes, from {TimePoint.OnDay(day)} on; offer two or three times from then",
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
