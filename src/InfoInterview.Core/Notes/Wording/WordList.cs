namespace InfoInterview.Notes.Wording;

/// <summary>The lists of the lexicon that code asks for; a word may stand in several.</summary>
[Flags]
internal enum WordList : ulong
{
    None = 0,
    /// <summary>Months that are given names as well: "April".</summary>
    Namesake = 1UL << 0,
    Numbers = 1UL << 1,

    /// <summary>The end of something in letters: "EOD", "EOW", "EOM", "EOY".</summary>
    DayEnd = 1UL << 2,
    WeekEnd = 1UL << 3,
    MonthEnd = 1UL << 4,
    YearEnd = 1UL << 5,
    Christmas = 1UL << 6,

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

    // The categories in the order of NoteCategory; the last is none of them.
    CareerPaths = 1UL << 40,
    RequiredSkills = 1UL << 41,
    IndustryTrends = 1UL << 42,
    CompanyCulture = 1UL << 43,
    JobSeekerAdvice = 1UL << 44,
    Role = 1UL << 45,

    Negation = 1UL << 46,

    /// <summary>What denies without a negation: "waste", "overrated".</summary>
    Denying = 1UL << 47,

    /// <summary>What gives or shows something to somebody: "send", "lend".</summary>
    Giving = 1UL << 48,

    /// <summary>Illness and birth.</summary>
    Health = 1UL << 49,

    /// <summary>What ends or changes hands: "close", "merge", "resign".</summary>
    Ending = 1UL << 50,

    /// <summary>What is kept or told: "secret", "quiet", "announce".</summary>
    Telling = 1UL << 51,

    /// <summary>What one holds of something: "thinks", "rubbish".</summary>
    Holding = 1UL << 52,

    /// <summary>What one feels: "nervous", "relieved".</summary>
    Feeling = 1UL << 53,

    /// <summary>Money: "salary", "quid".</summary>
    Money = 1UL << 54,

    /// <summary>People by what they are to somebody: "cousin", "colleague", "boss".</summary>
    Kin = 1UL << 55,

    /// <summary>Where and how one meets: "platform", "parking", "zoom".</summary>
    Meeting = 1UL << 56,

    /// <summary>The seeker: "I", "me", "my".</summary>
    First = 1UL << 57,

    /// <summary>Whoever does it: "you", "everybody".</summary>
    Anybody = 1UL << 58,

    /// <summary>What must be or may not: "must", "need", "never".</summary>
    Must = 1UL << 59,

    /// <summary>What ends an address: "com", "org".</summary>
    Domain = 1UL << 60,
}
