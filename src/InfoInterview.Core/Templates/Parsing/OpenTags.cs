namespace InfoInterview.Templates.Parsing;

/// <summary>The sections, blocks and parents that are open, innermost last; knows what a closing tag may close.</summary>
internal sealed class OpenTags(TemplateSource source, TemplateProblems log)
{
    private readonly List<OpenTag> tags = [];

    public int Count => tags.Count;

    public bool IsTop(NodeKind kind) => IsAt(tags.Count - 1, kind);

    public bool IsSecond(NodeKind kind) => IsAt(tags.Count - 2, kind);

    /// <summary>Opens the node that is added next.</summary>
    public void Push(in Tag tag, bool startsLine = false, int blankNode = -1) =>
        tags.Add(new OpenTag { Node = source.NodeCount, Tag = tag, StartsLine = startsLine, BlankNode = blankNode });

    /// <summary>Makes the open parent one that is alone on its lines: the blanks before it become its indentation.</summary>
    public bool TakeParentLine()
    {
        var tag = tags[^1];
        if (!tag.StartsLine) return false;
        var nodes = source.Nodes;
        nodes[tag.Node].StandsAlone = true;
        if (tag.BlankNode >= 0)
        {
            nodes[tag.Node].IndentLength = nodes[tag.BlankNode].Length;
            nodes[tag.BlankNode].Length = 0;
        }

        return true;
    }

    public void Close(in Tag close, int contentEnd)
    {
        var index = IndexOf(close);
        if (index < 0)
        {
            if (close.NameLength != 0) log.Add(TemplateProblemKind.UnexpectedClose, source, close);
            return;
        }

        var closed = tags[index];
        if (closed.OvertakenBy is { } overtaken) log.Add(TemplateProblemKind.CrossedSections, source, overtaken, opener: closed.Tag);
        End(tags[^1].Node, contentEnd);
        // The nodes stay properly nested whatever the names say: only the names move down.
        for (var i = index; i < tags.Count - 1; i++)
        {
            var above = tags[i + 1];
            tags[i] = above with { Node = tags[i].Node, OvertakenBy = above.OvertakenBy ?? close };
        }

        tags.RemoveAt(tags.Count - 1);
    }

    /// <summary>Closes what is still open at the end of the text.</summary>
    public void CloseRest(bool report)
    {
        foreach (var open in tags)
        {
            if (report) log.Add(TemplateProblemKind.UnclosedSection, source, open.Tag, opener: open.Tag);
            End(open.Node, source.Text.Length);
        }
    }

    /// <summary>What the tag closes; -1 when nothing of that name is open.</summary>
    private int IndexOf(in Tag close)
    {
        var index = tags.Count - 1;
        // A closing tag without a name has been reported; it closes what is open, so that nothing follows from it.
        if (close.NameLength == 0) return index;
        var name = Name(close);
        while (index >= 0 && !Name(tags[index].Tag).SequenceEqual(name)) index--;
        return index;
    }

    private ReadOnlySpan<char> Name(in Tag tag) => source.Text.AsSpan(tag.NameStart, tag.NameLength);

    private bool IsAt(int index, NodeKind kind) => index >= 0 && source.Nodes[tags[index].Node].Kind == kind;

    private void End(int index, int contentEnd)
    {
        ref var node = ref source.Nodes[index];
        node.End = source.NodeCount;
        node.ContentEnd = contentEnd;
    }
}
