namespace InfoInterview.Engagements;

/// <summary>The kinds of next steps.</summary>
public enum NextStepKind
{
    /// <summary>Send the request.</summary>
    SendRequest = 0,

    /// <summary>Send the one follow-up: in the same thread, and shorter.</summary>
    FollowUp = 1,

    /// <summary>Offer times for the conversation.</summary>
    OfferTimes = 2,

    /// <summary>Thank for a refusal.</summary>
    ThankForRefusal = 3,

    /// <summary>Confirm the meeting the day before.</summary>
    ConfirmMeeting = 4,

    /// <summary>Be there and have the conversation.</summary>
    HaveConversation = 5,

    /// <summary>Thank for the conversation.</summary>
    SendThanks = 6,

    /// <summary>Write up the notes.</summary>
    WriteNotes = 7,

    /// <summary>Stop asking, and move on.</summary>
    LetItRest = 8,

    /// <summary>Ask again, as they said one should.</summary>
    AskAgain = 9,

    /// <summary>Ask once by another channel, or ask a colleague of theirs.</summary>
    TryOtherWay = 10,

    /// <summary>Write to the person whom they named.</summary>
    ContactReferral = 11,

    /// <summary>Read an unclear answer and say what it means.</summary>
    DecideReply = 12,

    /// <summary>Say whether the conversation took place.</summary>
    RecordTalk = 13,

    /// <summary>Do the research and write the questions.</summary>
    Prepare = 14,

    /// <summary>Connect on LinkedIn, where fitting.</summary>
    Connect = 15,

    /// <summary>Do what was promised.</summary>
    KeepPromise = 16,

    /// <summary>Tell what came of their advice.</summary>
    SendUpdate = 17,

    /// <summary>Tell the one who made a referral what came of it.</summary>
    ReportToReferrer = 18,

    /// <summary>Offer something useful, or send a friendly word.</summary>
    KeepInTouch = 19,

    /// <summary>Turn the advice into action items.</summary>
    PlanActions = 20,

    /// <summary>Offer times once more, when those that were offered got no answer.</summary>
    RemindOfTimes = 21,

    /// <summary>Call them, because they asked for it at once.</summary>
    CallNow = 22,

    /// <summary>Accept a time that they offered, or say which other would do.</summary>
    AcceptTime = 23,

    /// <summary>Send a few questions to be answered in writing.</summary>
    SendQuestions = 24,

    /// <summary>Send the résumé that they asked for, with times.</summary>
    SendResume = 25,

    /// <summary>Confirm that one comes to their event.</summary>
    ConfirmEvent = 26,

    /// <summary>Apologise for not having been there, with one new offer.</summary>
    Apologise = 27,

    /// <summary>Thank for the person whom they named, at once.</summary>
    ThankForReferral = 28,

    /// <summary>Thank for having passed the request on, and ask once for their own view.</summary>
    AnswerHandedOn = 29,

    /// <summary>A word on their news that asks nothing.</summary>
    Congratulate = 30,

    /// <summary>Remind them once, gently, of what they promised.</summary>
    RemindOfPromise = 31,

    /// <summary>Nothing is owed: choose a way out of what was not about the talk.</summary>
    ChooseWayOut = 32,

    /// <summary>One soft word to somebody in mourning.</summary>
    SendCondolence = 33,

    /// <summary>Thank for work offered or an opening named.</summary>
    AnswerOffer = 34,

    /// <summary>Decide on the work that they offered.</summary>
    DecideOffer = 35,

    /// <summary>Decline the work that they offered.</summary>
    DeclineOffer = 36,

    /// <summary>Tell that one applies at their firm, before they hear it elsewhere.</summary>
    TellApplied = 37,

    /// <summary>Tell those who helped that the goal is reached.</summary>
    SendClosingWord = 38,
}
