using InfoInterview.Notes.Wording;

namespace InfoInterview.Notes.Reading;

/// <summary>A word of a note as the finders see it: what it is in the lexicon, and what stands around it.</summary>
internal readonly record struct NoteWord
{
    public int Start { get; init; }

    public int End { get; init; }

    /// <summary>The lexicon's lists that it stands in.</summary>
    public WordList Lists { get; init; }

    /// <summary>The lexicon's lists of one purpose that it stands in.</summary>
    public NoteCue Cues { get; init; }

    public bool IsCapital { get; init; }

    /// <summary>Two letters or more, and no small one.</summary>
    public bool IsAllCapitals { get; init; }

    public bool BeginsWithDigit { get; init; }

    public bool IsQuoted { get; init; }

    /// <summary>Whether a possessive s stands behind it, as a word of its own.</summary>
    public bool IsPossessive { get; init; }

    /// <summary>Whether a bracket opens before it.</summary>
    public bool OpensBracket { get; init; }

    /// <summary>What stands behind it.</summary>
    public Break After { get; init; }

    /// <summary>Whether an arrow stands behind it.</summary>
    public bool IsBeforeArrow { get; init; }

    public bool Is(NoteCue any) => (Cues & any) != NoteCue.None;

    public bool Is(WordList any) => (Lists & any) != WordList.None;
}
