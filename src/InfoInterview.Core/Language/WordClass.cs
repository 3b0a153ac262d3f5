namespace InfoInterview.Language;

/// <summary>
/// What kind of word a token is; a word may be of several kinds. These are the kinds that code reads, each filled by a list of
/// the lexicon or by the tokenizer; a lexicon has lists of its own beside them, which only its phrases read.
/// </summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,

    /// <summary>Set by the tokenizer: the word begins with a capital.</summary>
    Capital = 1UL << 0,

    /// <summary>Set by the tokenizer: two letters or more, all of them capitals.</summary>
    Caps = 1UL << 1,

    /// <summary>Set by the tokenizer: a number in digits, or a word for one.</summary>
    Number = 1UL << 2,

    /// <summary>Set by the tokenizer: the word stands between quotation marks.</summary>
    Quoted = 1UL << 3,

    /// <summary>All that the tokenizer sets and no list can hold.</summary>
    Seen = Capital | Caps | Number | Quoted,

    Negation = 1UL << 4,

    /// <summary>What softens a negation until it denies nothing: "not sure if", "wouldn't mind".</summary>
    Unsure = 1UL << 5,

    /// <summary>What ends a denial: "but", "however".</summary>
    Contrast = 1UL << 6,

    /// <summary>What begins a clause of its own after a comma: "I", "could", "please".</summary>
    Restart = 1UL << 7,

    /// <summary>What asks for an explanation: "how", "what".</summary>
    Wh = 1UL << 8,

    If = 1UL << 9,

    /// <summary>What tells of words said before: "asked", "told".</summary>
    Reported = 1UL << 10,

    /// <summary>What cannot stand inside a noun's own words: prepositions, verbs, pronouns.</summary>
    Link = 1UL << 11,

    First = 1UL << 12,
    Second = 1UL << 13,

    /// <summary>A word that speaks of work to be had by itself: "vacancy", "internship".</summary>
    Vacancy = 1UL << 14,

    /// <summary>A word that speaks of jobs, hiring or résumés at all.</summary>
    Work = 1UL << 15,

    Minute = 1UL << 16,
    Hour = 1UL << 17,
    Half = 1UL << 18,
    Quarter = 1UL << 19,
    Article = 1UL << 20,

    /// <summary>What joins the two ends of a range: "to", "or".</summary>
    Range = 1UL << 21,

    /// <summary>What makes a length of time one of travel or of the past.</summary>
    Elsewhere = 1UL << 22,

    /// <summary>What people make and others can cite: "talk", "article".</summary>
    Product = 1UL << 23,

    Abbreviation = 1UL << 24,
    Greeting = 1UL << 25,

    /// <summary>A title before a name: "Dr", "Ms".</summary>
    Title = 1UL << 26,

    /// <summary>A title that says man or woman, which nobody may guess.</summary>
    GenderedTitle = 1UL << 27,

    Closing = 1UL << 28,

    /// <summary>What templates call their blanks: "firstname", "company".</summary>
    Blank = 1UL << 29,

    /// <summary>What may stand before an empty merge field: "at", "your".</summary>
    Leading = 1UL << 30,

    /// <summary>Words without content: articles, pronouns, conjunctions.</summary>
    Small = 1UL << 31,

    /// <summary>Words that say nothing in a subject: "question", "opportunity".</summary>
    Vague = 1UL << 32,

    /// <summary>What says in a subject that the matter follows: "about", "on".</summary>
    About = 1UL << 33,

    /// <summary>A résumé, by any of its names.</summary>
    Resume = 1UL << 34,

    /// <summary>A job by any of its names, and not one that somebody has already: "your job", "the job market" are none.</summary>
    Job = 1UL << 35,

    /// <summary>What makes another thing of the job before it: "market", "interview".</summary>
    Compound = 1UL << 36,

    /// <summary>What makes the job after it somebody's own: "your", "current".</summary>
    Owner = 1UL << 37,

    /// <summary>What puts a wish off to a far day.</summary>
    Someday = 1UL << 38,

    /// <summary>What makes an opening one of a calendar.</summary>
    Calendar = 1UL << 39,

    /// <summary>What begins a question that yes or no answers: "do", "is", "could". In German any verb form that does.</summary>
    Auxiliary = 1UL << 40,

    /// <summary>A pronoun that can be a subject: "you", "they", "there".</summary>
    Pronoun = 1UL << 41,

    And = 1UL << 42,
    Or = 1UL << 43,

    /// <summary>What may stand before a question word: "in what way".</summary>
    Preposition = 1UL << 44,

    /// <summary>What asks for a choice: "better", "prefer".</summary>
    Choosing = 1UL << 45,

    /// <summary>What points back at what was just said: "it", "that".</summary>
    Anaphor = 1UL << 46,

    /// <summary>What may follow "don't you" at the end: "think", "say".</summary>
    Agreeing = 1UL << 47,

    /// <summary>What may stand before a question without a comma: "so", "well".</summary>
    Opener = 1UL << 48,

    /// <summary>A question word that can begin a side clause as well: "when", "where".</summary>
    Side = 1UL << 49,

    /// <summary>A question word that can refer to a noun before it as well: "which", "who".</summary>
    Relative = 1UL << 50,

    /// <summary>A possessive: "your", "their".</summary>
    Possessive = 1UL << 51,

    /// <summary>Forms of "have", which begin a question only before a pronoun.</summary>
    Having = 1UL << 52,

    /// <summary>What asks for a nod at the end: "right", "correct".</summary>
    Tail = 1UL << 53,

    /// <summary>What shows that a thing is weighed against another: "how much", "which only".</summary>
    Degree = 1UL << 54,

    /// <summary>What is no part of a person's name though a capital may begin it: "Hello", "Teams".</summary>
    NoName = 1UL << 55,
}
