using InfoInterview.Rules;

namespace InfoInterview.Engagements;

/// <summary>
/// The rules that choose next steps or hold them; a step names the one that chose it. Switching a rule off takes its step, or its
/// hold, out of every plan.
/// </summary>
internal static class FollowUpRules
{
    /// <summary>One follow-up after one to two weeks of silence (G8.1).</summary>
    public static RuleDescriptor FollowUpOnce { get; } = Rule(RuleIds.FollowUpOnce, "Follow up once", "G8.1");

    /// <summary>Times are offered within two days of a yes (G9.2).</summary>
    public static RuleDescriptor OfferTimes { get; } = Rule(RuleIds.OfferTimes, "Offer times", "G9.2");

    /// <summary>Thanks go out within 24 hours of the conversation (G5.5).</summary>
    public static RuleDescriptor SendThanks { get; } = Rule(RuleIds.SendThanks, "Send your thanks", "G5.5");

    /// <summary>Place or link, date and time are confirmed the day before (G5.3).</summary>
    public static RuleDescriptor ConfirmMeeting { get; } = Rule(RuleIds.ConfirmMeeting, "Confirm the meeting", "G5.3");

    /// <summary>The request goes out on a day on which the contact works (G9.2).</summary>
    public static RuleDescriptor SendRequest { get; } = Rule(RuleIds.SendRequest, "Send the request", "G9.2");

    /// <summary>The conversation takes place as agreed (G5.1).</summary>
    public static RuleDescriptor HaveConversation { get; } = Rule(RuleIds.HaveConversation, "Have the conversation", "G5.1");

    /// <summary>A refusal is final and is thanked for (G8.1).</summary>
    public static RuleDescriptor ThankForRefusal { get; } = Rule(RuleIds.ThankForRefusal, "Thank them for answering", "G8.1");

    /// <summary>After a request, a follow-up and another way without an answer one moves on (G8.1).</summary>
    public static RuleDescriptor LetItRest { get; } = Rule(RuleIds.LetItRest, "Let it rest", "G8.1");

    /// <summary>Who said "later" is asked again on the day they named (G8.1).</summary>
    public static RuleDescriptor AskAgain { get; } = Rule(RuleIds.AskAgain, "Ask again when they said to", "G8.1");

    /// <summary>After the follow-up another channel or a colleague is tried, once (G8.1).</summary>
    public static RuleDescriptor TryOtherWay { get; } = Rule(RuleIds.TryOtherWay, "Try one other way", "G8.1");

    /// <summary>A person whom they named is written to, with word of who named them (G4.7).</summary>
    public static RuleDescriptor ContactReferral { get; } = Rule(RuleIds.ContactReferral, "Write to the person they named", "G4.7");

    /// <summary>An answer that is not clear is read by a person (G8.1).</summary>
    public static RuleDescriptor DecideReply { get; } = Rule(RuleIds.DecideReply, "Decide what the answer means", "G8.1");

    /// <summary>Once the agreed time has passed, somebody must say whether the talk took place (G6.1).</summary>
    public static RuleDescriptor RecordTalk { get; } = Rule(RuleIds.RecordTalk, "Say whether you talked", "G6.1");

    /// <summary>The person, the organisation and the questions are prepared before the talk (G5.2).</summary>
    public static RuleDescriptor Prepare { get; } = Rule(RuleIds.Prepare, "Prepare the conversation", "G5.2");

    /// <summary>After the thanks the two connect, where fitting (G6.1).</summary>
    public static RuleDescriptor Connect { get; } = Rule(RuleIds.Connect, "Connect with them", "G6.1");

    /// <summary>Every promise is kept (G6.1).</summary>
    public static RuleDescriptor KeepPromise { get; } = Rule(RuleIds.KeepPromise, "Keep your promise", "G6.1");

    /// <summary>What came of their advice is told (G7.1).</summary>
    public static RuleDescriptor SendUpdate { get; } = Rule(RuleIds.SendUpdate, "Tell them what came of it", "G7.1");

    /// <summary>Who made a referral hears what came of it (G7.1).</summary>
    public static RuleDescriptor ReportToReferrer { get; } = Rule(RuleIds.ReportToReferrer, "Tell the person who referred you", "G7.1");

    /// <summary>Now and then a word, before the tie grows cold (G7.1).</summary>
    public static RuleDescriptor KeepInTouch { get; } = Rule(RuleIds.KeepInTouch, "Keep in touch", "G7.1");

    /// <summary>Before a further request something was given (G2.6).</summary>
    public static RuleDescriptor GiveBeforeAsking { get; } =
        new() { Id = RuleIds.GiveBeforeAsking, Title = "Give before you ask again", DefaultSeverity = Severity.Warning, Guide = "G2.6" };

    /// <summary>A person whom many ask is asked only so often (G2.2).</summary>
    public static RuleDescriptor SpareTheMuchAsked { get; } = Rule(RuleIds.SpareTheMuchAsked, "Spare people whom many ask", "G2.2");

    /// <summary>New requests keep a pace that the seeker can do justice to (G8.2).</summary>
    public static RuleDescriptor KeepPace { get; } = Rule(RuleIds.KeepPace, "Spread your requests over the weeks", "G8.2");

    /// <summary>Thanks and notes come before new requests (G8.2).</summary>
    public static RuleDescriptor ThankFirst { get; } = Rule(RuleIds.ThankFirst, "Thank and write notes first", "G8.2");

    /// <summary>Who is away is written to when they are back (G2.2).</summary>
    public static RuleDescriptor WaitForReturn { get; } = Rule(RuleIds.WaitForReturn, "Wait until they are back", "G2.2");

    /// <summary>Advice becomes action items (G6.1).</summary>
    public static RuleDescriptor PlanActions { get; } = Rule(RuleIds.PlanActions, "Turn advice into actions", "G6.1");

    /// <summary>Notes are written up on the day of the conversation (G6.2).</summary>
    public static RuleDescriptor WriteNotes { get; } = Rule(RuleIds.WriteNotes, "Write up your notes", "G6.2");

    /// <summary>Who asks to be called now is called within the hour of their hours (G9.2).</summary>
    public static RuleDescriptor CallNow { get; } = Rule(RuleIds.CallNow, "Call them now", "G9.2");

    /// <summary>A time that they offered is answered within a day (G9.2).</summary>
    public static RuleDescriptor AcceptTime { get; } = Rule(RuleIds.AcceptTime, "Accept a time they offered", "G9.2");

    /// <summary>Who would rather write gets a few questions within two days (G9.2).</summary>
    public static RuleDescriptor SendQuestions { get; } = Rule(RuleIds.SendQuestions, "Send your questions", "G9.2");

    /// <summary>A résumé that they asked for is sent, with times (G9.2).</summary>
    public static RuleDescriptor SendResume { get; } = Rule(RuleIds.SendResume, "Send the résumé they asked for", "G9.2");

    /// <summary>Who asks one to an event hears that one comes (G5.3).</summary>
    public static RuleDescriptor ConfirmEvent { get; } = Rule(RuleIds.ConfirmEvent, "Confirm that you come", "G5.3");

    /// <summary>Who was kept waiting hears an apology within hours (G5.3).</summary>
    public static RuleDescriptor Apologise { get; } = Rule(RuleIds.Apologise, "Apologise at once", "G5.3");

    /// <summary>Who names somebody is thanked at once (G4.7).</summary>
    public static RuleDescriptor ThankForReferral { get; } = Rule(RuleIds.ThankForReferral, "Thank them for the name", "G4.7");

    /// <summary>Who passed the request on is thanked, and asked once for their own view (G8.1).</summary>
    public static RuleDescriptor AnswerHandedOn { get; } = Rule(RuleIds.AnswerHandedOn, "Answer the person who passed it on", "G8.1");

    /// <summary>News of theirs are worth a word that asks nothing (G7.1).</summary>
    public static RuleDescriptor Congratulate { get; } = Rule(RuleIds.Congratulate, "Congratulate them", "G7.1");

    /// <summary>What they promised is followed once (G7.1).</summary>
    public static RuleDescriptor RemindOfPromise { get; } = Rule(RuleIds.RemindOfPromise, "Remind them once of their promise", "G7.1");

    /// <summary>Nothing is owed to somebody whose answer was not about the talk (G8.1).</summary>
    public static RuleDescriptor ChooseWayOut { get; } = Rule(RuleIds.ChooseWayOut, "Choose a way out", "G8.1");

    /// <summary>Who mourns is let be, and hears one soft word (G7.1).</summary>
    public static RuleDescriptor SendCondolence { get; } = Rule(RuleIds.SendCondolence, "Send a word of sympathy", "G7.1");

    /// <summary>Work that they offer or point to is thanked for within a day (G7.1).</summary>
    public static RuleDescriptor AnswerOffer { get; } = Rule(RuleIds.AnswerOffer, "Thank them for the opening", "G7.1");

    /// <summary>Work that they offered is answered within the time they set (G7.1).</summary>
    public static RuleDescriptor DecideOffer { get; } = Rule(RuleIds.DecideOffer, "Decide on their offer", "G7.1");

    /// <summary>They hear from the seeker that one applies at their firm (G7.1).</summary>
    public static RuleDescriptor TellApplied { get; } = Rule(RuleIds.TellApplied, "Tell them that you apply", "G7.1");

    /// <summary>Everybody who helped hears that the goal is reached, once (G7.1).</summary>
    public static RuleDescriptor SendClosingWord { get; } = Rule(RuleIds.SendClosingWord, "Thank everybody who helped", "G7.1");

    /// <summary>A second request to one organisation waits for the first (G2.2).</summary>
    public static RuleDescriptor OneInAHouse { get; } = Rule(RuleIds.OneInAHouse, "Ask one person of a house at a time", "G2.2");

    /// <summary>A seeker under age meets among people or by video (G5.3).</summary>
    public static RuleDescriptor MeetInPublic { get; } =
        new() { Id = RuleIds.MeetInPublic, Title = "Meet where other people are", DefaultSeverity = Severity.Warning, Guide = "G5.3" };

    /// <summary>Every rule that chooses or holds a next step, and the findings about a history.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
    [
        FollowUpOnce, OfferTimes, SendThanks, ConfirmMeeting, SendRequest, HaveConversation, ThankForRefusal, LetItRest, AskAgain, TryOtherWay, ContactReferral,
        DecideReply, RecordTalk, Prepare, Connect, KeepPromise, SendUpdate, ReportToReferrer, KeepInTouch, GiveBeforeAsking, SpareTheMuchAsked, KeepPace, ThankFirst,
        WaitForReturn, PlanActions, WriteNotes, CallNow, AcceptTime, SendQuestions, SendResume, ConfirmEvent, Apologise, ThankForReferral, AnswerHandedOn, Congratulate,
        RemindOfPromise, ChooseWayOut, SendCondolence, AnswerOffer, DecideOffer, TellApplied, SendClosingWord, OneInAHouse, MeetInPublic,
    ];

    private static RuleDescriptor Rule(string id, string title, string guide) =>
        new() { Id = id, Title = title, DefaultSeverity = Severity.Info, Guide = guide };
}
