namespace InfoInterview.Templates.Parsing;

/// <summary>
/// Turns the tags of a text into nodes, in one pass and without recursion, and decides which tags take their whole line with them. Notes
/// every problem of form and goes on behind it, so that the names after it are still checked.
/// </summary>
internal ref struct TemplateParser
{
    private readonly TemplateSource source;
    private readonly string text;
    private readonly TemplateLimits limits;
    private readonly TemplateProblems log;
    private readonly OpenTags open;

    /// <summary>Where the text begins that no node holds yet.</summary>
    private int position;

    private TemplateParser(TemplateSource source, TemplateLimits limits, TemplateProblems log)
    {
        this.source = source;
        this.limits = limits;
        this.log = log;
        text = source.Text;
        open = new OpenTags(source, log);
    }

    public static void Parse(TemplateSource source, TemplateLimits limits, TemplateProblems log)
    {
        if (source.Text.Length > limits.TemplateLength)
        {
            log.Limit(source, 0, 0, "characters in one text", limits.TemplateLength);
            return;
        }

        var reader = new TagReader(source, limits, log);
        var parser = new TemplateParser(source, limits, log);
        while (!log.IsHopeless && reader.Read(out var tag)) parser.Take(tag);
        parser.AddText(source.Text.Length);
        // After a limit the rest was not read, so what is open says nothing.
        parser.open.CloseRest(report: !log.IsHopeless);
    }

    private void Take(in Tag tag)
    {
        switch (tag.Sigil)
        {
            case '#': Open(NodeKind.Section, tag); break;
            case '^': Open(NodeKind.Inverted, tag); break;
            case '<': Open(NodeKind.Parent, tag); break;
            case '$': Open(NodeKind.Block, tag); break;
            case '/': Close(tag); break;
            case '>': AddPartial(tag); break;
            case '!' or '=': PassOver(tag); break;
            default: AddValue(tag.Sigil is '&' or '{' ? NodeKind.RawValue : NodeKind.Value, tag); break;
        }
    }

    /// <summary>Leaves out a tag that stands for nothing, and its line when it is alone there.</summary>
    private void PassOver(in Tag tag)
    {
        if (IsAlone(tag, out var lineStart, out var nextLine))
        {
            AddText(lineStart);
            position = nextLine;
            return;
        }

        AddTextBefore(tag);
        position = tag.End;
    }

    private void Open(NodeKind kind, in Tag tag)
    {
        if (open.Count >= limits.Nesting)
        {
            log.Limit(source, tag.Start, tag.Length, "sections in each other", limits.Nesting);
            return;
        }

        switch (kind)
        {
            case NodeKind.Parent: OpenParent(tag); break;
            case NodeKind.Block: OpenBlock(tag); break;
            default:
                PassOver(tag);
                open.Push(tag);
                Add(kind, tag);
                break;
        }
    }

    private void OpenParent(in Tag tag)
    {
        var startsLine = Line.IsBlankBefore(text, position, tag.Start, out var lineStart);
        var blankNode = -1;
        if (startsLine && lineStart < tag.Start)
        {
            AddText(lineStart);
            blankNode = source.NodeCount;
            AddText(lineStart, tag.Start);
        }
        else AddTextBefore(tag);

        position = tag.End;
        open.Push(tag, startsLine, blankNode);
        Add(NodeKind.Parent, tag);
    }

    private void OpenBlock(in Tag tag)
    {
        var argument = open.IsTop(NodeKind.Parent);
        var startsLine = Line.IsBlankBefore(text, position, tag.Start, out var lineStart);
        var endsLine = Line.IsBlankAfter(text, tag.End, out var nextLine) && nextLine > tag.End && Line.Starts(text, nextLine);
        var alone = endsLine && (startsLine || argument);
        if (alone) AddText(startsLine ? lineStart : tag.Start);
        else AddTextBefore(tag);
        position = alone ? nextLine : tag.End;
        open.Push(tag);
        ref var node = ref Add(NodeKind.Block, tag);
        node.StandsAlone = alone;
        node.IndentLength = startsLine ? tag.Start - lineStart : 0;
        node.ContentStart = position;
    }

    private void Close(in Tag tag)
    {
        var alone = IsAlone(tag, out var lineStart, out var nextLine);
        var inArgument = open.IsTop(NodeKind.Block) && open.IsSecond(NodeKind.Parent);
        var startsLine = inArgument && Line.IsBlankBefore(text, position, tag.Start, out lineStart);
        if (alone || startsLine) AddText(lineStart);
        else AddTextBefore(tag);
        if (open.IsTop(NodeKind.Parent) && Line.IsBlankAfter(text, tag.End, out var afterParent) && open.TakeParentLine()) nextLine = afterParent;
        else if (!alone) nextLine = tag.End;
        open.Close(tag, alone || startsLine ? lineStart : tag.Start);
        position = nextLine;
    }

    private void AddPartial(in Tag tag)
    {
        var alone = IsAlone(tag, out var lineStart, out _);
        PassOver(tag);
        ref var node = ref Add(NodeKind.Partial, tag);
        node.StandsAlone = alone;
        node.IndentLength = alone ? tag.Start - lineStart : 0;
    }

    private void AddValue(NodeKind kind, in Tag tag)
    {
        AddTextBefore(tag);
        Add(kind, tag);
        position = tag.End;
    }

    /// <summary>Adds what lies before a tag that stays on its line; an empty piece marks a line that the tag itself begins.</summary>
    private readonly void AddTextBefore(in Tag tag)
    {
        AddText(tag.Start);
        if (Line.Starts(text, tag.Start)) AddText(tag.Start, tag.Start);
    }

    private readonly void AddText(int end)
    {
        if (position < end) AddText(position, end);
    }

    private readonly void AddText(int start, int end)
    {
        ref var node = ref source.Add();
        node.Kind = NodeKind.Text;
        node.Start = start;
        node.Length = end - start;
    }

    private readonly ref Node Add(NodeKind kind, in Tag tag)
    {
        ref var node = ref source.Add();
        node.Kind = kind;
        node.Start = tag.Start;
        node.Length = tag.Length;
        node.NameStart = tag.NameStart;
        node.NameLength = tag.NameLength;
        return ref node;
    }

    private readonly bool IsAlone(in Tag tag, out int lineStart, out int nextLine)
    {
        nextLine = tag.End;
        return Line.IsBlankBefore(text, position, tag.Start, out lineStart) && Line.IsBlankAfter(text, tag.End, out nextLine);
    }
}
