using InfoInterview.Language;

namespace InfoInterview.Engagements.Replies;

/// <summary>
/// Finds the lines that the writer of a reply wrote for this reply: no quoted original, banner or signature. Told by the shape of the lines, so that it
/// holds in any language: docs/how-to/read-replies.md.
/// </summary>
internal ref struct OwnWords
{
    private const int LongestAttribution = 240;
    private const int MostAttributionLines = 3;
    private const int MostFields = 12;
    private const int MostClosingWords = 4;

    /// <summary>A first line that is longer says more than a greeting.</summary>
    private const int LongestGreeting = 30;

    private const int FewestTailLines = 2;

    private readonly string text;
    private readonly ReadOnlySpan<TextStretch> lines;
    private bool any;
    private bool isSigned;

    private OwnWords(string text, ReadOnlySpan<TextStretch> lines)
    {
        this.text = text;
        this.lines = lines;
    }

    /// <summary>Adds the stretches in their order.</summary>
    public static void Read(string text, ref Growing<TextStretch> own)
    {
        using var lines = Lines(text);
        new OwnWords(text, lines.Items).Read(ref own);
    }

    private void Read(ref Growing<TextStretch> own)
    {
        for (var at = 0; at < lines.Length; at++)
        {
            var line = Line(at);
            if (line.IsEmpty) continue;
            if (IsQuoted(at) || (!any && LineShape.IsBanner(line))) continue;
            var original = Original(at);
            if (original > 0)
            {
                if (any && !IsAnnouncement(in own)) return;
                own.Clear();
                at += original - 1;
                continue;
            }

            var attribution = Attribution(at);
            if (attribution > 0)
            {
                at += attribution - 1;
                if (IsMarked(at + 1)) continue;
                if (any) return;
                continue;
            }

            if (line is "--" or "\u2014" && any) isSigned = true;
            if (LineShape.IsRule(line) || line is "--") continue;
            if (isSigned && !IsPostscript(line)) continue;
            isSigned = any && BeginsSignature(at, in own);
            if (isSigned) continue;
            own.Add(lines[at]);
            any = true;
        }
    }

    private readonly ReadOnlySpan<char> Line(int at) => at >= 0 && at < lines.Length ? text.AsSpan(lines[at].Start, lines[at].End - lines[at].Start).Trim() : default;

    private readonly int NextLine(int at)
    {
        for (at++; at < lines.Length && Line(at).IsEmpty;) at++;
        return at;
    }

    /// <summary>Marked with <c>&gt;</c> or a bar, or the second half of a link that a program broke inside a quotation.</summary>
    private readonly bool IsQuoted(int at)
    {
        var line = Line(at);
        if (line[0] is '>' or '|') return true;
        return at > 0 && Line(at - 1) is ['>', ..] && line.IndexOf(' ') < 0 && line.IndexOf('/') >= 0;
    }

    /// <summary>How many lines the head of a quoted original takes here: a divider, or lines <c>Word: value</c> of which one holds an address or a date.</summary>
    private readonly int Original(int at)
    {
        if (LineShape.IsDivider(Line(at))) return 1 + Fields(NextLine(at), out _);
        return Fields(at, out var isHead) is var count && count > 1 && isHead ? count : 0;
    }

    /// <summary>How many lines <c>Word: value</c> follow each other.</summary>
    private readonly int Fields(int at, out bool isHead)
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
    private readonly int Attribution(int at)
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
    private readonly bool IsMarked(int at) => NextLine(at - 1) is var next && Line(next) is ['>', ..];

    /// <summary>Whether all that was said so far announces what is forwarded: one line with a colon at its end.</summary>
    private readonly bool IsAnnouncement(in Growing<TextStretch> own) => own.Count == 1 && First(in own) is [.., ':'];

    /// <summary>Whether a signature begins here: a name after a closing, or a name with a telephone number, a link or nothing but names below it.</summary>
    private readonly bool BeginsSignature(int at, in Growing<TextStretch> own)
    {
        var line = Line(at);
        var next = NextLine(at);
        var before = Line(at - 1).IsEmpty ? Line(at - 2) : Line(at - 1);
        if (own.Count == 0 || before is [.., ':'] || (own.Count == 1 && First(in own) is [.., ','])) return false;
        var isClosing = LineShape.IsClosing(line) && (own.Count > 1 || line[^1] == ',');
        if (isClosing && next < lines.Length && LineShape.IsName(Line(next)) && line.Count(' ') < MostClosingWords && IsTail(next, line[^1] == ',' ? 1 : FewestTailLines)) return true;
        var isAnswered = own.Count > 1 || First(in own) is [.., '.' or '?'] or { Length: > LongestGreeting };
        return isAnswered && Line(at - 1).IsEmpty && LineShape.IsName(line) && IsTail(at, FewestTailLines);
    }

    private readonly ReadOnlySpan<char> First(in Growing<TextStretch> own) => text.AsSpan(own.Items[0].Start, own.Items[0].End - own.Items[0].Start).TrimEnd();

    /// <summary>Whether the lines from here to the next empty one are names and means of contact, or begin with the fewest of them.</summary>
    private readonly bool IsTail(int at, int fewest)
    {
        for (var seen = 0; seen < fewest && at < lines.Length && !Line(at).IsEmpty; at++, seen++)
        {
            if (!LineShape.IsName(Line(at)) && !LineShape.IsContact(Line(at))) return Line(at) is ['"' or '\u201C' or '\u201E', ..];
        }

        return true;
    }

    private static bool IsPostscript(ReadOnlySpan<char> line) =>
        line.Length > 2 && (line[0] | 0x20) == 'p' && (line.TrimStart("pPsS. ") is var rest && rest.Length < line.Length - 1 && (line[1] is '.' or 's' or 'S') && !char.IsLetter(line[2]));

    private static Growing<TextStretch> Lines(string text)
    {
        var lines = new Growing<TextStretch>(64);
        for (var start = 0; start <= text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            lines.Add(new TextStretch(start, end));
            start = end + 1;
        }

        return lines;
    }
}
