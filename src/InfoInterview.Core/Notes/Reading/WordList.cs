namespace InfoInterview.Notes.Reading;

/// <summary>The lists of the lexicon that code asks for; a word may stand in several.</summary>
[Flags]
internal enum WordList : ulong
{
    None = 0,
    Months = 1UL << 0,
    ShortMonths = 1UL << 1,
    Weekdays = 1UL << 2,
    ShortWeekdays = 1UL << 3,
    OtherWeekdays = 1UL << 4,
    AnyWeekday = Weekdays | ShortWeekdays | OtherWeekdays,
    Numbers = 1UL << 5,
    Units = 1UL << 6,

    /// <summary>What puts a limit before a day: "by", "before".</summary>
    Deadline = 1UL << 7,

    /// <summary>What makes a day one that is gone or comes again: "last", "every".</summary>
    Past = 1UL << 8,

    /// <summary>Verbs of which something is done when they are: "send", "ask".</summary>
    Doing = 1UL << 9,

    /// <summary>Those of them that also begin advice: "find", "take".</summary>
    Mixed = 1UL << 10,

    /// <summary>Those of them that are things, too: "email", "plan".</summary>
    NounLike = 1UL << 11,

    /// <summary>Verbs that begin advice: "learn", "be".</summary>
    Advice = 1UL << 12,

    PersonObject = 1UL << 13,
    Own = 1UL << 14,
    Determiner = 1UL << 15,

    /// <summary>What stands behind a verb and not behind a noun: "her", "the", "up".</summary>
    Object = 1UL << 16,

    /// <summary>Forms of "to be" and their like, which make a noun of the word before.</summary>
    Be = 1UL << 17,

    Third = 1UL << 18,
    She = 1UL << 19,
    SheWill = 1UL << 20,
    Said = 1UL << 21,
    Article = 1UL << 22,

    /// <summary>What stands inside a name in small letters: "van", "de".</summary>
    Particle = 1UL << 23,

    Title = 1UL << 24,
    Organization = 1UL << 25,

    /// <summary>What has a capital and is no part of a name.</summary>
    NoName = 1UL << 26,

    Connector = 1UL << 27,

    /// <summary>Words without content.</summary>
    Stop = 1UL << 28,

    /// <summary>What ends the words of a skill.</summary>
    NpEnd = 1UL << 29,

    /// <summary>What is no skill by itself.</summary>
    Generic = 1UL << 30,

    Languages = 1UL << 31,

    /// <summary>What makes the tool before it a thing made with it: "Excel files".</summary>
    Artefact = 1UL << 32,

    Book = 1UL << 33,
    Site = 1UL << 34,
    Community = 1UL << 35,
    Course = 1UL << 36,
    Publication = 1UL << 37,
    Event = 1UL << 38,
    LanguageVerb = 1UL << 39,
    AnyResource = Book | Site | Community | Course | Publication | Event,
}
