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
}
