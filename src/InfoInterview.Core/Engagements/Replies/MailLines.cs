using InfoInterview.Language;

namespace InfoInterview.Engagements.Replies;

/// <summary>
/// The lines of a mail, and which of them are or announce what somebody else wrote: told by their shape, in any language.
/// </summary>
internal readonly ref struct MailLines
{
    private const int LongestAttribution = 240;
    private const int MostAttributionLines = 3;
    private const int MostFields = 12;

    private readonly string text;
    private readonly ReadOnlySpan<TextStretch> lines;

    public MailLines(string text, ReadOnlySpan<TextStretch> lines)
    {
        this.text = text;
        this.lines = lines;
    }

    public int Count => lines.Length;

    public TextStretch this[int at] => lines[at];

    /// <summary>The line without blanks around it; empty outside of the text.</summary>
    public ReadOnlySpan<char> Line(int at) => at >= 0 && at < lines.Length ? text.AsSpan(lines[at].Start, lines[at].End - lines[at].Start).Trim() : default;

    /// <summary>The next line that is not empty.</summary>
    public int NextLine(int at)
    {
        for (at++; at < lines.Length && Line(at).IsEmpty;) at++;
        return at;
    }

    /// <summary>Marked with <c>&gt;</c> or a bar, or the second half of a link that a program broke inside a quotation.</summary>
    public bool IsQuoted(int at)
    {
        var line = Line(at);
        if (line[0] is '>' or '|') return true;
        return at > 0 && Line(at - 1) is ['>', ..] && line.IndexOf(' ') < 0 && line.IndexOf('/') >= 0;
    }

    /// <summary>
    /// How many lines the head of a quoted original takes here: a divider, or lines <c>Word: value</c> of which one holds an
    /// address or a date.
    /// </summary>
    public int Original(int at)
    {
        if (LineShape.IsDivider(Line(at))) return 1 + Fields(NextLine(at), out _);
        return Fields(at, out var isHead) is var count && count > 1 && isHead ? count : 0;
    }

    /// <summary>How many lines <c>Word: value</c> follow each other.</summary>
    private int Fields(int at, out bool isHead)
    {
        isHead = false;
        var next = at;
        for (; next - at < MostFields && next < lines.Length && LineShape.IsField(Line(next), out var value) && !DayWords.IsWeekday(Line(next)[..Line(next).IndexOfAny(':', ' ', '\uFF1A')]); next++)
        {
            isHead |= LineShape.HoldsAddress(value) || LineShape.HoldsDate(value);
        }

        return next - at;
    }

    /// <summary>How many lines "On … wrote:" takes here: words, an address or a time of a day, a colon at the end.</summary>
    public int Attribution(int at)
    {
        for (var taken = 1; taken <= MostAttributionLines && at + taken <= lines.Length; taken++)
        {
            if (Line(at + taken - 1) is [] or ['>', ..] || (taken > 1 && Line(at + taken - 2) is [.., '.' or '!' or '?'])) return 0;
            var whole = text.AsSpan(lines[at].Start, lines[at + taken - 1].End - lines[at].Start).TrimEnd();
            if (whole.Length > LongestAttribution) return 0;
            if (whole[^1] is not (':' or '\uFF1A')) continue;
            var isDated = LineShape.HoldsYear(whole) || (LineShape.HoldsTime(whole) && LineShape.HoldsDate(whole));
            if (LineShape.HoldsAddress(whole) || isDated) return taken;
            return taken == 1 && whole.IndexOfAny('.', '?', '!') < 0 && IsMarked(at + 1) ? 1 : 0;
        }

        return 0;
    }

    /// <summary>Whether the next line that is not empty is marked as quoted.</summary>
    public bool IsMarked(int at) => NextLine(at - 1) is var next && Line(next) is ['>', ..];
}
