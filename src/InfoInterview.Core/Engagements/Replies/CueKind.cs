namespace InfoInterview.Engagements.Replies;

/// <summary>What a phrase tells; every section of a lexicon is named after one.</summary>
internal enum CueKind : byte
{
    /// <summary>Looks like a cue and is none: "sorry for the late reply", "no problem". Being longer, it wins.</summary>
    Nothing,

    /// <summary>Takes back what follows in its clause.</summary>
    Negation,

    /// <summary>What came before counts less than what follows.</summary>
    Contrast,
    Yes,
    No,

    /// <summary>Not the right person; a refusal only when nothing better is said.</summary>
    NotMe,

    /// <summary>Only in writing, or only a link: a weak refusal.</summary>
    NotInPerson,

    /// <summary>Not now.</summary>
    Later,

    /// <summary>To be asked again: outranks a "glad to" beside it.</summary>
    AskAgain,
    DoNotContact,
    Referral,
    Absence,

    /// <summary>A machine wrote this.</summary>
    Automatic,

    /// <summary>The person has left, or the mailbox is closed.</summary>
    Gone,
    BounceHard,
    BounceSoft,

    /// <summary>Neither yes nor no.</summary>
    Unclear,

    /// <summary>A question to answer first.</summary>
    Asks,
}
