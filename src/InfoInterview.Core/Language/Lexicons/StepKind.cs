namespace InfoInterview.Language.Lexicons;

/// <summary>What an element of a phrase stands for.</summary>
internal enum StepKind : byte
{
    /// <summary>A word, or one of several, or a class of words.</summary>
    Word,

    /// <summary><c>~</c>: up to three words inside a noun's own words: no preposition, verb or pronoun, no comma.</summary>
    Filler,

    /// <summary><c>...</c>: up to six words of the sentence.</summary>
    Gap,

    /// <summary><c>..</c>: up to three words of the sentence.</summary>
    ShortGap,

    /// <summary><c>-word</c>: none of these among the next two words.</summary>
    Unless,

    /// <summary><c>&lt;</c>: the sentence begins here.</summary>
    Start,

    /// <summary><c>&gt;</c>: a clause ends here.</summary>
    End,

    /// <summary><c>??</c>: the sentence is a question.</summary>
    Question,
}
