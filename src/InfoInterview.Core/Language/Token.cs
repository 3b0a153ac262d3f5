namespace InfoInterview.Language;

/// <summary>One word of a text: where it stands, which word of the lexicon it is, and what comes after it.</summary>
internal struct Token
{
    /// <summary>The word's classes.</summary>
    public WordClass Classes;

    /// <summary>The first unit.</summary>
    public int Start;

    /// <summary>The unit after the last.</summary>
    public int End;

    /// <summary>The number it stands for, when it is one.</summary>
    public int Number;

    /// <summary>The lexicon's number of the word; zero when it does not know it.</summary>
    public ushort Word;

    /// <summary>What stands after it.</summary>
    public Boundary After;

    public readonly bool Is(WordClass any) => (Classes & any) != WordClass.None;
}
