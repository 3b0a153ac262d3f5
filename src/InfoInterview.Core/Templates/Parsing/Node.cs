namespace InfoInterview.Templates.Parsing;

/// <summary>One piece of a parsed text. Nodes lie in reading order; a container's children follow it up to <see cref="End"/>.</summary>
internal record struct Node
{
    public NodeKind Kind;

    /// <summary>Whether the tag was alone on its line, so that the line vanishes.</summary>
    public bool StandsAlone;

    /// <summary>Where the literal or the tag starts in the source.</summary>
    public int Start;

    public int Length;

    public int NameStart;

    /// <summary>Zero for a literal.</summary>
    public int NameLength;

    /// <summary>The index after the last child.</summary>
    public int End;

    /// <summary>How many blanks before the tag on its line indent what the tag stands for.</summary>
    public int IndentLength;

    /// <summary>For a block: where its content starts and ends in the source.</summary>
    public int ContentStart;

    public int ContentEnd;
}
