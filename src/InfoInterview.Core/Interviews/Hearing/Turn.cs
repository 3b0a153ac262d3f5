namespace InfoInterview.Interviews.Hearing;

/// <summary>What an answer turns a talk to; each has rungs of its own.</summary>
internal enum Turn
{
    /// <summary>What hurt: thanks and a way out, and nothing else.</summary>
    Hurt,

    /// <summary>What may be private and may be work.</summary>
    Mild,

    /// <summary>What hurts many in a field.</summary>
    Strain,

    /// <summary>They must leave because something happened.</summary>
    Emergency,
    LeavingNow,
    LeavingSoon,

    /// <summary>They name somebody to talk to.</summary>
    Referral,

    /// <summary>They offer to make the two known.</summary>
    Introduction,

    /// <summary>They ask whether one has talked to somebody already, and name them.</summary>
    Suggestion,

    /// <summary>They offer an opening.</summary>
    Offer,
}
