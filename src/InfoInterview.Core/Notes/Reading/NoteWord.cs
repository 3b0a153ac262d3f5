namespace InfoInterview.Notes.Reading;

/// <summary>A word of a note: where it stands, which word of the lexicon it is, and what comes after it.</summary>
internal record struct NoteWord
{
    public int Start { get; init; }

    public int End { get; init; }

    /// <summary>What the lexicon knows of it; <c>default</c> when nothing.</summary>
    public LexiconEntry Entry { get; init; }

    /// <summary>Its number in the lexicon; zero when it does not know it.</summary>
    public readonly int Id => Entry.Id;

    public bool IsCapital { get; init; }

    /// <summary>Two letters or more, and no small one.</summary>
    public bool IsAllCapitals { get; init; }

    public bool BeginsWithDigit { get; init; }

    public bool IsQuoted { get; init; }

    /// <summary>Whether it ends in an apostrophe and an s.</summary>
    public bool IsPossessive { get; init; }

    /// <summary>Whether a bracket opens before it.</summary>
    public bool OpensBracket { get; init; }

    /// <summary>What stands behind it.</summary>
    public Break After { get; set; }

    /// <summary>Whether an arrow stands behind it.</summary>
    public bool IsBeforeArrow { get; set; }

    public readonly bool Is(WordList any) => (Entry.Lists & any) != WordList.None;
}
