namespace InfoInterview.Engagements.Replies;

/// <summary>
/// What a phrase of a lexicon tells of a reply; every section is named after one. The numbers are part of the weights' files.
/// </summary>
internal enum ReplySignal : byte
{
    /// <summary>Looks like another and is none: "sorry for the late reply", "no problem". Being longer, it wins.</summary>
    Nothing = 0,
    Yes = 1,
    No = 2,

    /// <summary>Not the right person.</summary>
    NotMe = 3,

    /// <summary>Only in writing, or only a link.</summary>
    NotInPerson = 4,

    /// <summary>Not now.</summary>
    Later = 5,

    /// <summary>To be asked again; denied, a wish for silence.</summary>
    AskAgain = 6,
    DoNotContact = 7,
    Referral = 8,
    Absence = 9,

    /// <summary>A machine wrote this.</summary>
    Automatic = 10,

    /// <summary>The person has left, or the mailbox is closed.</summary>
    Gone = 11,
    BounceHard = 12,
    BounceSoft = 13,

    /// <summary>Neither yes nor no.</summary>
    Unclear = 14,

    /// <summary>A question to answer first.</summary>
    Asks = 15,

    /// <summary>A legal footer begins: nothing from its paragraph on is said by anybody.</summary>
    Disclaimer = 16,
}
