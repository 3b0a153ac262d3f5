namespace InfoInterview.Outreach.Slots;

/// <summary>Why a typed fact does not stand in a letter, so that it can be asked for with a reason.</summary>
internal enum FactDoubt
{
    /// <summary>It fits into no sentence.</summary>
    Shape = 0,

    /// <summary>Capitals throughout: nobody can tell names from other words.</summary>
    Shouted = 1,

    /// <summary>Words that one would not write to a stranger.</summary>
    Slang = 2,

    /// <summary>It speaks of the reader as "she" or "he".</summary>
    OfThem = 3,

    /// <summary>A word that is none, or a name typed small.</summary>
    Word = 4,

    /// <summary>A note rather than a sentence.</summary>
    Note = 5,

    /// <summary>A slip of grammar.</summary>
    Slip = 6,

    /// <summary>Several things, or a question, where one thing is named.</summary>
    Several = 7,

    /// <summary>They have said yes, on a condition.</summary>
    Yes = 8,

    /// <summary>Two sentences with nothing but a comma between them.</summary>
    Glued = 9,

    /// <summary>A noun that lacks its article.</summary>
    Article = 10,

    /// <summary>A number of which nobody is told what it counts.</summary>
    Count = 11,
}
