namespace InfoInterview.Templates.Parsing;

/// <summary>A section, block or parent that is still open while parsing.</summary>
internal record struct OpenTag
{
    public int Node;
    public string Name;
    public int Start;
    public int Length;

    /// <summary>The close of an outer section that came too early; -1 when there was none.</summary>
    public int OvertakenStart;

    public int OvertakenLength;
    public string OvertakenName;

    /// <summary>For a parent: whether its tag began the line, and the literal that holds the blanks before it (-1 for none).</summary>
    public bool StartsLine;

    public int BlankNode;
}
