namespace InfoInterview.Templates.Parsing;

/// <summary>
/// Reads a text into nodes, in one pass and without recursion. Notes every problem of form and goes on behind it, so that the names
/// after it are still checked.
/// </summary>
internal ref struct TemplateParser
{
    private readonly TemplateSource source;
    private readonly string text;
    private readonly TemplateLimits limits;
    private readonly ProblemLog log;
    private readonly OpenTags open;
    private Delimiters delimiters = Delimiters.Default;
    private int position;
    private int tags;

    private TemplateParser(TemplateSource source, TemplateLimits limits, ProblemLog log)
    {
        this.source = source;
        this.limits = limits;
        this.log = log;
        text = source.Text;
        open = new OpenTags(source, log);
    }

    public static void Parse(TemplateSource source, TemplateLimits limits, ProblemLog log)
    {
        if (source.Text.Length > limits.TemplateLength)
        {
            log.Limit(source, 0, 0, "characters in one text", limits.TemplateLength);
            return;
        }

        var parser = new TemplateParser(source, limits, log);
        while (parser.ReadNext())
        {
        }

        // After a limit the rest was not read, so what is open says nothing.
        parser.open.CloseRest(report: !log.IsHopeless);
    }

    private bool ReadNext()
    {
        var tag = text.AsSpan(position).IndexOf(delimiters.Open.AsSpan());
        if (tag < 0)
        {
            AddText(position, text.Length);
            return false;
        }

        tag += position;
        if (++tags > limits.Tags)
        {
            log.Limit(source, tag, delimiters.Open.Length, "tags", limits.Tags);
            return false;
        }

        return ReadTag(tag);
    }

    private bool ReadTag(int tag)
    {
        var inside = tag + delimiters.Open.Length;
        var sigil = inside < text.Length ? text[inside] : '\0';
        if (sigil == '=') return ReadDelimiters(tag, inside + 1);
        var hasSigil = sigil is '#' or '^' or '/' or '!' or '>' or '<' or '$' or '&' or '{';
        var content = hasSigil ? inside + 1 : inside;
        ref var closer = ref sigil == '{' ? ref delimiters.NextRawClose : ref delimiters.NextClose;
        var close = closer.Find(text, content);
        if (close < 0)
        {
            ReportUnclosed(tag);
            if (sigil == '{' && delimiters.NextClose.Find(text, content) is >= 0 and var end)
            {
                // The tag was closed with one brace too few; what follows is still worth checking.
                AddText(position, tag);
                position = end + delimiters.Close.Length;
                return true;
            }

            AddText(position, text.Length);
            return false;
        }

        if (sigil != '!' && StartsAnotherTag(content, close, out var next))
        {
            ReportUnclosed(tag);
            AddText(position, next);
            position = next;
            return true;
        }

        return TakeTag(tag, sigil, content, close, close + closer.Needle.Length);
    }

    /// <summary>A tag that holds another opening was never finished: the reader forgot its closing braces.</summary>
    private readonly bool StartsAnotherTag(int content, int close, out int next)
    {
        next = -1;
        if (string.Equals(delimiters.Open, delimiters.Close, StringComparison.Ordinal)) return false;
        next = text.AsSpan(content, close - content).IndexOf(delimiters.Open.AsSpan());
        if (next < 0) return false;
        next += content;
        return true;
    }

    private bool TakeTag(int tag, char sigil, int content, int close, int end)
    {
        if (sigil == '!')
        {
            PassOver(tag, end);
            return true;
        }

        var written = text.AsSpan(content, close - content).Trim();
        if (written.IsEmpty) log.Add(TemplateProblemKind.EmptyName, source, tag, end - tag, null);
        if (written.Length > limits.NameLength)
        {
            log.Limit(source, tag, end - tag, "characters in a name", limits.NameLength);
            written = written[..limits.NameLength];
        }

        var name = sigil == '/' && open.TopName is { } top && written.SequenceEqual(top) ? top : written.ToString();
        switch (sigil)
        {
            case '#': return Open(NodeKind.Section, tag, end, name);
            case '^': return Open(NodeKind.Inverted, tag, end, name);
            case '<': return Open(NodeKind.Parent, tag, end, name);
            case '$': return Open(NodeKind.Block, tag, end, name);
            case '/': Close(tag, end, name); break;
            case '>': AddPartial(tag, end, name); break;
            default: AddValue(sigil is '&' or '{' ? NodeKind.RawValue : NodeKind.Value, tag, end, name); break;
        }

        return true;
    }

    private bool ReadDelimiters(int tag, int content)
    {
        var close = delimiters.NextClose.Find(text, content);
        if (close < 0)
        {
            ReportUnclosed(tag);
            AddText(position, text.Length);
            return false;
        }

        var mark = delimiters.NextChangeClose.Find(text, content);
        var changed = mark < 0 || mark - content > (2 * TemplateLimits.MaxDelimiterLength) + MostBlanks
            ? null
            : Delimiters.Read(text.AsSpan(content, mark - content));
        var end = (changed is null ? close : mark + 1) + delimiters.Close.Length;
        if (changed is null) log.Add(TemplateProblemKind.BadDelimiters, source, tag, end - tag, null);
        PassOver(tag, end);
        if (changed is not null) delimiters = changed;
        return true;
    }

    /// <summary>The blanks that a change of delimiters may hold, so that reading one costs no more than a glance.</summary>
    private const int MostBlanks = 64;

    private readonly void ReportUnclosed(int tag) =>
        log.Add(TemplateProblemKind.UnclosedTag, source, tag, delimiters.Open.Length, null);

    /// <summary>Leaves out a tag that stands for nothing, and its line when it is alone there.</summary>
    private void PassOver(int tag, int end)
    {
        if (IsAlone(tag, end, out var lineStart, out var nextLine))
        {
            AddText(position, lineStart);
            position = nextLine;
            return;
        }

        AddTextBefore(tag);
        position = end;
    }

    private bool Open(NodeKind kind, int tag, int end, string name)
    {
        if (open.Count >= limits.Nesting)
        {
            log.Limit(source, tag, end - tag, "sections in each other", limits.Nesting);
            return false;
        }

        switch (kind)
        {
            case NodeKind.Parent: OpenParent(tag, end, name); break;
            case NodeKind.Block: OpenBlock(tag, end, name); break;
            default:
                PassOver(tag, end);
                Push(new Node { Kind = kind, Start = tag, Length = end - tag, Name = name, Indent = "" });
                break;
        }

        return true;
    }

    private readonly void Push(Node node, bool startsLine = false, int blankNode = -1)
    {
        open.Push(node, startsLine, blankNode);
    }

    private void OpenParent(int tag, int end, string name)
    {
        var startsLine = Line.IsBlankBefore(text, position, tag, out var lineStart);
        var blankNode = -1;
        if (startsLine && lineStart < tag)
        {
            AddText(position, lineStart);
            blankNode = source.Nodes.Count;
            AddText(lineStart, tag);
        }
        else AddTextBefore(tag);

        position = end;
        Push(new Node { Kind = NodeKind.Parent, Start = tag, Length = end - tag, Name = name, Indent = "" }, startsLine, blankNode);
    }

    private void OpenBlock(int tag, int end, string name)
    {
        var argument = open.IsTop(NodeKind.Parent);
        var startsLine = Line.IsBlankBefore(text, position, tag, out var lineStart);
        var endsLine = Line.IsBlankAfter(text, end, out var nextLine) && nextLine > end && Line.Starts(text, nextLine);
        var alone = endsLine && (startsLine || argument);
        var node = new Node
        {
            Kind = NodeKind.Block,
            StandsAlone = alone,
            Start = tag,
            Length = end - tag,
            Name = name,
            Indent = startsLine ? text[lineStart..tag] : "",
            ContentStart = alone ? nextLine : end,
        };
        if (alone) AddText(position, startsLine ? lineStart : tag);
        else AddTextBefore(tag);
        position = node.ContentStart;
        Push(node);
    }

    private void Close(int tag, int end, string name)
    {
        var alone = IsAlone(tag, end, out var lineStart, out var nextLine);
        var inArgument = open.IsTop(NodeKind.Block) && open.IsSecond(NodeKind.Parent);
        var startsLine = inArgument && Line.IsBlankBefore(text, position, tag, out lineStart);
        if (alone || startsLine) AddText(position, lineStart);
        else AddTextBefore(tag);
        if (open.IsTop(NodeKind.Parent) && Line.IsBlankAfter(text, end, out var afterParent) && open.TakeParentLine()) nextLine = afterParent;
        else if (!alone) nextLine = end;
        open.Close(name, tag, end - tag, alone || startsLine ? lineStart : tag);
        position = nextLine;
    }

    private void AddPartial(int tag, int end, string name)
    {
        var alone = IsAlone(tag, end, out var lineStart, out _);
        var indent = alone ? text[lineStart..tag] : "";
        PassOver(tag, end);
        Add(new Node { Kind = NodeKind.Partial, StandsAlone = alone, Start = tag, Length = end - tag, Name = name, Indent = indent });
    }

    private void AddValue(NodeKind kind, int tag, int end, string name)
    {
        AddTextBefore(tag);
        Add(new Node { Kind = kind, Start = tag, Length = end - tag, Name = name, Indent = "" });
        position = end;
    }

    /// <summary>Adds what lies before a tag that stays on its line; an empty piece marks a line that the tag itself begins.</summary>
    private readonly void AddTextBefore(int tag)
    {
        AddText(position, tag);
        if (Line.Starts(text, tag)) Add(new Node { Kind = NodeKind.Text, Start = tag, Name = "", Indent = "" });
    }

    private readonly void AddText(int start, int end)
    {
        if (start < end) Add(new Node { Kind = NodeKind.Text, Start = start, Length = end - start, Name = "", Indent = "" });
    }

    private readonly void Add(Node node) => source.Nodes.Add(node with { End = source.Nodes.Count + 1 });

    private readonly bool IsAlone(int tag, int end, out int lineStart, out int nextLine)
    {
        nextLine = end;
        return Line.IsBlankBefore(text, position, tag, out lineStart) && Line.IsBlankAfter(text, end, out nextLine);
    }
}
