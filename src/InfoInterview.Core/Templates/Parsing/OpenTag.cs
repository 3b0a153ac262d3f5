namespace InfoInterview.Templates.Parsing;

/// <summary>A section, block or parent that is still open while parsing.</summary>
internal record struct OpenTag
{
    /// <summary>The index of its node.</summary>
    public int Node;

    public Tag Tag;

    /// <summary>The close of an outer section that came too early; <c>null</c> when there was none.</summary>
    public Tag? OvertakenBy;

    /// <summary>For a parent: whether its tag began the line, and the literal that holds the blanks before it (-1 for none).</summary>
    public bool StartsLine;

    public int BlankNode;
}
