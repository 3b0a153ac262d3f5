namespace InfoInterview.Outreach;

/// <summary>What a message is for (G3.1, G3.5, G5.3, G5.5, G6.1, G7.1, G8.1).</summary>
public enum MessagePurpose
{
    /// <summary>The first request for a conversation.</summary>
    Request = 0,

    /// <summary>A request to somebody whom both know, to introduce the two.</summary>
    IntroductionRequest = 1,

    /// <summary>The one reminder when no answer came.</summary>
    FollowUp = 2,

    /// <summary>The answer to a yes, with times offered.</summary>
    OfferTimes = 3,

    /// <summary>The answer to a no.</summary>
    AcceptRefusal = 4,

    /// <summary>The confirmation before the conversation.</summary>
    Confirmation = 5,

    /// <summary>The thanks after the conversation.</summary>
    ThankYou = 6,

    /// <summary>What came of their advice.</summary>
    Update = 7,

    /// <summary>Something that may serve them.</summary>
    Offer = 8,

    /// <summary>A congratulation.</summary>
    Congratulation = 9,

    /// <summary>A friendly word now and then.</summary>
    CheckIn = 10,

    /// <summary>A word after a long silence.</summary>
    Reconnect = 11,

    /// <summary>What came of a referral, told to the one who made it.</summary>
    ReferrerReport = 12,

    /// <summary>Accepts a time that they, or somebody for them, offered.</summary>
    AcceptTime = 13,

    /// <summary>An apology for having missed the conversation, with one new offer.</summary>
    Apology = 14,

    /// <summary>New times, where a conversation was called off or they could not be there; no reproach.</summary>
    Reschedule = 15,

    /// <summary>Asks again, as they said one should, and mentions what they said.</summary>
    AskAgain = 16,

    /// <summary>Asks once by another way, and says that one wrote before.</summary>
    OtherWay = 17,

    /// <summary>Thanks for naming somebody, told at once.</summary>
    ReferralThanks = 18,

    /// <summary>A few questions to be answered in writing, as they asked.</summary>
    WrittenQuestions = 19,

    /// <summary>A word of sympathy that asks nothing.</summary>
    Condolence = 20,

    /// <summary>Thanks for work offered or an opening pointed out, honest about the time needed to decide.</summary>
    AnswerOffer = 21,

    /// <summary>Declines work that they offered.</summary>
    DeclineOffer = 22,

    /// <summary>The closing word to somebody who helped: the news, and what they gave.</summary>
    ClosingWord = 23,

    /// <summary>The note with a connection request after the conversation.</summary>
    ConnectionNote = 24,

    /// <summary>Confirms that one comes to their event.</summary>
    ConfirmEvent = 25,

    /// <summary>The résumé, because they asked for it, with times.</summary>
    ResumeAsAsked = 26,

    /// <summary>One gentle reminder of what they promised, easy to decline.</summary>
    PromiseReminder = 27,

    /// <summary>Takes a conversation up again where it broke off, with times.</summary>
    TakeUpAgain = 28,

    /// <summary>Tells that one applies at their firm, before they hear it elsewhere; asks no favour.</summary>
    Applied = 29,

    /// <summary>After a call that they wanted at once was missed: offers to call when it suits.</summary>
    CallMissed = 30,

    /// <summary>Thanks for having passed the request on, and asks once for ten minutes of their own view.</summary>
    HandedOn = 31,
}
