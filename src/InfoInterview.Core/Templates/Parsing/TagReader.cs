namespace InfoInterview.Templates.Parsing;

/// <summary>
/// Finds the tags of a text, one after the other, and minds the delimiters. A tag that was never finished is reported and passed over,
/// so that the tags behind it are still checked.
/// </summary>
internal ref struct TagReader
{
    /// <summary>The blanks that a change of delimiters may hold, so that reading one costs no more than a glance.</summary>
    private const int MostBlanks = 64;

    private readonly TemplateSource source;
    private readonly string text;
    private readonly TemplateLimits limits;
    private readonly TemplateProblems log;
    private Delimiters delimiters = Delimiters.Default;
    private int position;
    private int count;

    public TagReader(TemplateSource source, TemplateLimits limits, TemplateProblems log)
    {
        this.source = source;
        this.limits = limits;
        this.log = log;
        text = source.Text;
    }

    /// <summary>The next tag; false when there is no further one, or when a limit was passed.</summary>
    public bool Read(out Tag tag)
    {
        while (true)
        {
            tag = default;
            var found = text.AsSpan(position).IndexOf(delimiters.Open.AsSpan());
            if (found < 0) return false;
            var start = position + found;
            if (++count > limits.Tags)
            {
                log.Limit(source, start, delimiters.Open.Length, "tags", limits.Tags);
                return false;
            }

            if (ReadAt(start, out tag)) return true;
        }
    }

    /// <summary>False when the tag is not finished; <see cref="position"/> is then where the search goes on.</summary>
    private bool ReadAt(int start, out Tag tag)
    {
        tag = default;
        var inside = start + delimiters.Open.Length;
        var sigil = inside < text.Length ? text[inside] : '\0';
        if (sigil == '=') return ReadDelimiters(start, inside + 1, out tag);
        if (sigil is '#' or '^' or '/' or '!' or '>' or '<' or '$' or '&' or '{') inside++;
        else sigil = '\0';
        ref var closer = ref sigil == '{' ? ref delimiters.NextRawClose : ref delimiters.NextClose;
        var close = closer.Find(text, inside);
        if (close < 0)
        {
            // A raw value may have been closed with one brace too few; what follows is still worth checking.
            var end = sigil == '{' ? delimiters.NextClose.Find(text, inside) : -1;
            return Unfinished(start, end < 0 ? text.Length : end + delimiters.Close.Length);
        }

        if (sigil != '!' && IndexOfAnother(inside, close) is >= 0 and var next) return Unfinished(start, next);
        position = close + closer.Needle.Length;
        tag = Named(sigil, start, inside, close);
        return true;
    }

    /// <summary>A tag that holds another opening was never finished: the writer forgot its closing braces.</summary>
    private readonly int IndexOfAnother(int inside, int close)
    {
        if (string.Equals(delimiters.Open, delimiters.Close, StringComparison.Ordinal)) return -1;
        var next = text.AsSpan(inside, close - inside).IndexOf(delimiters.Open.AsSpan());
        return next < 0 ? -1 : inside + next;
    }

    private bool Unfinished(int start, int goOnAt)
    {
        log.Add(TemplateProblemKind.UnclosedTag, source, start, delimiters.Open.Length);
        position = goOnAt;
        return false;
    }

    private readonly Tag Named(char sigil, int start, int inside, int close)
    {
        if (sigil == '!') return new(sigil, start, position, inside, 0);
        var name = text.AsSpan(inside, close - inside).TrimStart();
        var nameStart = close - name.Length;
        var length = name.TrimEnd().Length;
        if (length == 0) log.Add(TemplateProblemKind.EmptyName, source, start, position - start);
        if (length > limits.NameLength)
        {
            log.Limit(source, start, position - start, "characters in a name", limits.NameLength);
            length = limits.NameLength;
        }

        return new(sigil, start, position, nameStart, length);
    }

    private bool ReadDelimiters(int start, int inside, out Tag tag)
    {
        tag = default;
        var close = delimiters.NextClose.Find(text, inside);
        if (close < 0) return Unfinished(start, text.Length);
        var mark = delimiters.NextChangeClose.Find(text, inside);
        var changed = mark < 0 || mark - inside > (2 * TemplateLimits.MaxDelimiterLength) + MostBlanks
            ? null
            : Delimiters.Read(text.AsSpan(inside, mark - inside));
        position = (changed is null ? close : mark + 1) + delimiters.Close.Length;
        if (changed is null) log.Add(TemplateProblemKind.BadDelimiters, source, start, position - start);
        else delimiters = changed;
        tag = new('=', start, position, inside, 0);
        return true;
    }
}
