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

    /// <summary>The name in a tag; empty for a literal.</summary>
    public string Name;

    /// <summary>The index after the last child.</summary>
    public int End;

    /// <summary>The white space before the tag on its line, where that indents what the tag stands for.</summary>
    public string Indent;

    /// <summary>For a block that opens on a line of its own: the indentation of its first written line.</summary>
    public string? ContentIndent;

    /// <summary>For a block: where its content starts in the source.</summary>
    public int ContentStart;
}
