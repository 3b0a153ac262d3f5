namespace InfoInterview.Interviews.Probing;

/// <summary>What a known English word can be in a spoken sentence.</summary>
[Flags]
internal enum WordKinds
{
    None = 0,

    /// <summary>Begins a clause as its subject: I, we, they.</summary>
    Subject = 1,

    /// <summary>Begins a noun phrase: the, my, three.</summary>
    Determiner = 1 << 1,

    /// <summary>A verb that stands before another or links: is, have, can.</summary>
    Auxiliary = 1 << 2,

    /// <summary>In, of, for.</summary>
    Preposition = 1 << 3,

    /// <summary>A noun phrase ends before it: because, which, when.</summary>
    Stop = 1 << 4,

    /// <summary>May stand between subject and verb without changing the sense: really, just.</summary>
    Adverb = 1 << 5,

    /// <summary>Opens a sentence and says nothing: well, honestly.</summary>
    Filler = 1 << 6,

    /// <summary>Turns the sense round: not, never.</summary>
    Negation = 1 << 7,

    /// <summary>Counts: three, half.</summary>
    Number = 1 << 8,

    /// <summary>Makes a clause depend on another: if, when.</summary>
    Dependent = 1 << 9,

    /// <summary>Says nothing by itself: it, that, stuff.</summary>
    Empty = 1 << 10,

    /// <summary>Says when, at the end of a phrase: now, lately.</summary>
    When = 1 << 11,

    /// <summary>Asks: what, how.</summary>
    Asking = 1 << 12,

    /// <summary>A noun that is no name, so that it loses its capital inside a sentence.</summary>
    Noun = 1 << 13,

    /// <summary>A finite verb.</summary>
    Finite = 1 << 14,

    /// <summary>A form of a full verb that is no noun as well: taught, makes.</summary>
    Verb = 1 << 15,

    /// <summary>A verb in a form that may be a noun as well: work, need.</summary>
    PerhapsVerb = 1 << 16,
}
