namespace InfoInterview.Outreach;

/// <summary>What a message is for (G3.1, G3.5, G5.3, G5.5, G7.1, G8.1).</summary>
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
}
