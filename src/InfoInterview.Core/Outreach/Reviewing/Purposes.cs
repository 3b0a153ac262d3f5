namespace InfoInterview.Outreach.Reviewing;

/// <summary>A set of purposes, one bit for each <see cref="MessagePurpose"/>.</summary>
[Flags]
internal enum Purposes
{
    None = 0,
    Request = 1 << MessagePurpose.Request,
    IntroductionRequest = 1 << MessagePurpose.IntroductionRequest,
    FollowUp = 1 << MessagePurpose.FollowUp,
    ThankYou = 1 << MessagePurpose.ThankYou,

    OfferTimes = 1 << MessagePurpose.OfferTimes,
    AcceptRefusal = 1 << MessagePurpose.AcceptRefusal,
    Confirmation = 1 << MessagePurpose.Confirmation,
    Update = 1 << MessagePurpose.Update,
    Offer = 1 << MessagePurpose.Offer,
    Congratulation = 1 << MessagePurpose.Congratulation,
    CheckIn = 1 << MessagePurpose.CheckIn,
    Reconnect = 1 << MessagePurpose.Reconnect,
    ReferrerReport = 1 << MessagePurpose.ReferrerReport,

    /// <summary>What is written before any answer came.</summary>
    Asking = Request | IntroductionRequest | FollowUp,

    /// <summary>What answers an answer.</summary>
    Arranging = OfferTimes | AcceptRefusal | Confirmation,

    /// <summary>What keeps a relationship alive.</summary>
    Keeping = Update | Offer | Congratulation | CheckIn | Reconnect | ReferrerReport,

    Every = Asking | ThankYou | Arranging | Keeping,
}
