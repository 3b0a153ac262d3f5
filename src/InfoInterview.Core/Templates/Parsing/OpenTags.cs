namespace InfoInterview.Templates.Parsing;

/// <summary>The sections, blocks and parents that are open, innermost last; knows what a closing tag may close.</summary>
internal sealed class OpenTags(TemplateSource source, ProblemLog log)
{
    private readonly List<OpenTag> tags = [];

    public int Count => tags.Count;

    /// <summary>The name of the innermost; <c>null</c> when nothing is open.</summary>
    public string? TopName => tags.Count == 0 ? null : tags[^1].Name;

    public bool IsTop(NodeKind kind) => IsAt(tags.Count - 1, kind);

    public bool IsSecond(NodeKind kind) => IsAt(tags.Count - 2, kind);

    private bool IsAt(int index, NodeKind kind) => index >= 0 && source.Nodes[tags[index].Node].Kind == kind;

    public void Push(Node node, bool startsLine, int blankNode)
    {
        tags.Add(new OpenTag
        {
            Node = source.Nodes.Count,
            Name = node.Name,
            Start = node.Start,
            Length = node.Length,
            OvertakenStart = -1,
            OvertakenName = "",
            StartsLine = startsLine,
            BlankNode = blankNode,
        });
        source.Nodes.Add(node);
    }

    /// <summary>Makes the open parent one that is alone on its lines: the blanks before it become its indentation.</summary>
    public bool TakeParentLine()
    {
        var tag = tags[^1];
        if (!tag.StartsLine) return false;
        var parent = source.Nodes[tag.Node] with { StandsAlone = true };
        if (tag.BlankNode >= 0)
        {
            var blanks = source.Nodes[tag.BlankNode];
            parent.Indent = source.Text.Substring(blanks.Start, blanks.Length);
            source.Nodes[tag.BlankNode] = blanks with { Length = 0 };
        }

        source.Nodes[tag.Node] = parent;
        return true;
    }

    public void Close(string name, int start, int length, int contentEnd)
    {
        // A closing tag without a name has been reported; it closes what is open, so that nothing follows from it.
        var index = name.Length == 0 ? tags.Count - 1 : tags.FindLastIndex(tag => string.Equals(tag.Name, name, StringComparison.Ordinal));
        if (index < 0)
        {
            if (name.Length != 0) log.Add(TemplateProblemKind.UnexpectedClose, source, start, length, name);
            return;
        }

        var closed = tags[index];
        if (closed.OvertakenStart >= 0)
        {
            log.Add(TemplateProblemKind.CrossedSections, source, closed.OvertakenStart, closed.OvertakenLength, closed.OvertakenName,
                openerStart: closed.Start, openerLength: closed.Length, other: closed.Name);
        }

        End(tags[^1].Node, contentEnd);
        // The nodes stay properly nested whatever the names say: only the names move down.
        for (var i = index; i < tags.Count - 1; i++)
        {
            var above = tags[i + 1];
            var overtaken = above.OvertakenStart < 0;
            tags[i] = above with
            {
                Node = tags[i].Node,
                OvertakenStart = overtaken ? start : above.OvertakenStart,
                OvertakenLength = overtaken ? length : above.OvertakenLength,
                OvertakenName = overtaken ? name : above.OvertakenName,
            };
        }

        tags.RemoveAt(tags.Count - 1);
    }

    /// <summary>Closes what is still open at the end of the text.</summary>
    public void CloseRest(bool report)
    {
        foreach (var tag in tags)
        {
            if (report) log.Add(TemplateProblemKind.UnclosedSection, source, tag.Start, tag.Length, tag.Name, openerStart: tag.Start, openerLength: tag.Length);
            End(tag.Node, source.Text.Length);
        }
    }

    private void End(int index, int contentEnd)
    {
        var node = source.Nodes[index] with { End = source.Nodes.Count };
        if (node is { Kind: NodeKind.Block, StandsAlone: true } && contentEnd > node.ContentStart)
            node.ContentIndent = Line.IndentOf(source.Text.AsSpan(node.ContentStart, contentEnd - node.ContentStart));
        source.Nodes[index] = node;
    }
}
