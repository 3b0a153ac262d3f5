namespace InfoInterview.Outreach.Slots;

/// <summary>What a fact is to a sentence, and so which shapes fit there and what may be mended.</summary>
internal enum SlotKind
{
    /// <summary>What one is, after "I'm".</summary>
    Status = 0,

    /// <summary>An employer or a school, after "at".</summary>
    Organization = 1,

    /// <summary>What a talk is about, after "about".</summary>
    Topic = 2,

    /// <summary>Something of theirs that one admires.</summary>
    Admired = 3,

    /// <summary>How one found them, with its preposition.</summary>
    Found = 4,

    /// <summary>What the two share, before "in common".</summary>
    Shared = 5,

    /// <summary>What one is after, after "my goal is".</summary>
    Goal = 6,

    /// <summary>What of their path bears on one's own, after "about".</summary>
    Path = 7,

    /// <summary>Their own words, between quotation marks.</summary>
    Said = 8,

    /// <summary>Whoever of theirs something was passed on to.</summary>
    Handed = 9,

    /// <summary>What they promised, after "about".</summary>
    Promise = 10,

    /// <summary>A point of a talk with the reader, after "about".</summary>
    Point = 11,

    /// <summary>A point of a talk with somebody else, after "about".</summary>
    PointOfOther = 12,

    /// <summary>What they lost, after "about".</summary>
    Loss = 13,

    /// <summary>Work that was offered, after "offering me".</summary>
    Offered = 14,

    /// <summary>What they advised, after "you suggested".</summary>
    Advice = 15,

    /// <summary>Something that may serve them, after a colon.</summary>
    Gift = 16,

    /// <summary>What one congratulates on.</summary>
    Honor = 17,

    /// <summary>What they gave, after "thank you for".</summary>
    Help = 18,

    /// <summary>An event of theirs, after "at" or "to".</summary>
    Event = 19,

    /// <summary>What one applies for.</summary>
    Post = 20,

    /// <summary>A sentence about oneself: what one did, does or will do.</summary>
    Own = 21,

    /// <summary>A sentence about what one will do.</summary>
    Plan = 22,

    /// <summary>A sentence about a thing just named.</summary>
    OfIt = 23,

    /// <summary>A thought in any form, as a sentence of its own.</summary>
    Thought = 24,

    /// <summary>An employer with the preposition before it: "at KPMG", "beim Klinikum".</summary>
    At = 25,

    /// <summary>Where the two meet, or who rings whom: in German as a sentence, in English with "Where:" or "How:" before it.</summary>
    Place = 26,

    /// <summary>Where one studies or works, with the preposition before it: "an der TU Dresden".</summary>
    Where = 27,

    /// <summary>A sentence about what came of a referral, in which "she" is the third person.</summary>
    Outcome = 28,

    /// <summary>A sentence about what one has learned from an advice.</summary>
    Learned = 29,
}
