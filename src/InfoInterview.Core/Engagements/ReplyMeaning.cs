namespace InfoInterview.Engagements;

/// <summary>What an answer means.</summary>
public enum ReplyMeaning
{
    /// <summary>They would talk.</summary>
    Yes = 0,

    /// <summary>They would rather not; final, and thanked for.</summary>
    No = 1,

    /// <summary>They ask not to be written to again; final, and answered by silence.</summary>
    DoNotContact = 2,

    /// <summary>Not now, but later.</summary>
    Later = 3,

    /// <summary>An automatic notice of absence. It is no answer: everybody who writes to them waits until they are back.</summary>
    OutOfOffice = 4,

    /// <summary>They name somebody else to ask.</summary>
    Referral = 5,

    /// <summary>Nobody but a person can say what it means.</summary>
    Unclear = 6,
}
