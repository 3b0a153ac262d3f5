using System.Buffers;

namespace InfoInterview.Templates.Parsing;

/// <summary>A template or a partial, parsed.</summary>
internal sealed class TemplateSource(string? partialName, int ordinal, string text)
{
    private const int UsualLengthOfNode = 16;

    private Node[] nodes = ArrayPool<Node>.Shared.Rent((text.Length / UsualLengthOfNode) + 4);

    /// <summary><c>null</c> for the template itself.</summary>
    public string? PartialName { get; } = partialName;

    /// <summary>Zero for the template itself, then in the order of first use.</summary>
    public int Ordinal { get; } = ordinal;

    public string Text { get; } = text;

    /// <summary>The nodes as they are now; adding one may make this span stale.</summary>
    public Span<Node> Nodes => nodes.AsSpan(0, NodeCount);

    public int NodeCount { get; private set; }

    public ref Node Add()
    {
        if (NodeCount == nodes.Length) Grow();
        ref var node = ref nodes[NodeCount++];
        node = new Node { End = NodeCount };
        return ref node;
    }

    /// <summary>Gives the room of the nodes back; the source is not used after that.</summary>
    public void Release()
    {
        NodeCount = 0;
        ArrayPool<Node>.Shared.Return(nodes);
    }

    public ReadOnlySpan<char> NameOf(in Node node) => Text.AsSpan(node.NameStart, node.NameLength);

    /// <summary>The white space before the tag on its line, where that indents what the tag stands for.</summary>
    public string IndentOf(in Node node) =>
        node.IndentLength == 0 ? "" : Text.Substring(node.Start - node.IndentLength, node.IndentLength);

    /// <summary>For a block that opens on a line of its own: the indentation of its first written line; else <c>null</c>.</summary>
    public string? ContentIndentOf(in Node node) =>
        node.StandsAlone && node.ContentStart < node.ContentEnd
            ? Line.IndentOf(Text.AsSpan(node.ContentStart, node.ContentEnd - node.ContentStart))
            : null;

    private void Grow()
    {
        var wider = ArrayPool<Node>.Shared.Rent(2 * nodes.Length);
        nodes.CopyTo(wider, 0);
        ArrayPool<Node>.Shared.Return(nodes);
        nodes = wider;
    }
}
