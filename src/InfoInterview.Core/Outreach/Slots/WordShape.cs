namespace InfoInterview.Outreach.Slots;

/// <summary>The grammatical shape of what somebody typed.</summary>
internal enum WordShape
{
    /// <summary>A noun without an article: "night shift", "UX research", a name, a place.</summary>
    Noun = 0,

    /// <summary>A noun with an article or a possessive: "your talk on permitting".</summary>
    NounWithArticle = 1,

    /// <summary>"keeping a log".</summary>
    Gerund = 2,

    /// <summary>"to keep a log".</summary>
    Infinitive = 3,

    /// <summary>"keep a log", "never skip the log".</summary>
    Command = 4,

    /// <summary>A past form without a subject: "passed my final".</summary>
    Past = 5,

    /// <summary>A clause that begins with a question word: "how you run a shop".</summary>
    Clause = 6,

    /// <summary>"that hospitals hire in the fall".</summary>
    ThatClause = 7,

    /// <summary>A question: "what is it like?".</summary>
    Question = 8,

    /// <summary>A whole sentence.</summary>
    Sentence = 9,

    /// <summary>What begins with a preposition: "at the fair in Fairbanks".</summary>
    Adverbial = 10,
}
