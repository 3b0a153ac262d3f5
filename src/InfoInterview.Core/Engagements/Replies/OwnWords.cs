using InfoInterview.Language;

namespace InfoInterview.Engagements.Replies;

/// <summary>
/// Finds the lines that the writer of a reply wrote for this reply: no quoted original, banner or signature. Told by the shape of the
/// lines, so that it holds in any language: docs/how-to/read-replies.md.
/// </summary>
internal ref struct OwnWords
{
    private const int MostClosingWords = 4;

    /// <summary>A first line that is longer says more than a greeting.</summary>
    private const int LongestGreeting = 30;

    private const int FewestTailLines = 2;

    private readonly string text;
    private readonly MailLines lines;
    private bool any;
    private bool isSigned;

    private OwnWords(string text, ReadOnlySpan<TextStretch> lines)
    {
        this.text = text;
        this.lines = new MailLines(text, lines);
    }

    /// <summary>Adds the stretches in their order.</summary>
    public static void Read(string text, ref Growing<TextStretch> own)
    {
        using var all = Lines(text);
        new OwnWords(text, all.Items).Read(ref own);
    }

    private void Read(ref Growing<TextStretch> own)
    {
        for (var at = 0; at < lines.Count; at++)
        {
            var line = lines.Line(at);
            if (line.IsEmpty) continue;
            if (lines.IsQuoted(at) || (!any && LineShape.IsBanner(line))) continue;
            var original = lines.Original(at);
            if (original > 0)
            {
                if (any && !IsAnnouncement(in own)) return;
                own.Clear();
                at += original - 1;
                continue;
            }

            var attribution = lines.Attribution(at);
            if (attribution > 0)
            {
                at += attribution - 1;
                if (lines.IsMarked(at + 1)) continue;
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

    /// <summary>Whether all that was said so far announces what is forwarded: one line with a colon at its end.</summary>
    private readonly bool IsAnnouncement(in Growing<TextStretch> own) => own.Count == 1 && First(in own) is [.., ':'];

    /// <summary>
    /// Whether a signature begins here: a name after a closing, or a name with a telephone number, a link or nothing but names
    /// below it.
    /// </summary>
    private readonly bool BeginsSignature(int at, in Growing<TextStretch> own)
    {
        var line = lines.Line(at);
        var next = lines.NextLine(at);
        var before = lines.Line(at - 1).IsEmpty ? lines.Line(at - 2) : lines.Line(at - 1);
        if (own.Count == 0 || before is [.., ':'] || (own.Count == 1 && First(in own) is [.., ','])) return false;
        var isClosing = LineShape.IsClosing(line) && (own.Count > 1 || line[^1] == ',');
        if (isClosing && next < lines.Count && LineShape.IsName(lines.Line(next)) && line.Count(' ') < MostClosingWords && IsTail(next, line[^1] == ',' ? 1 : FewestTailLines)) return true;
        var isAnswered = own.Count > 1 || First(in own) is [.., '.' or '?'] or { Length: > LongestGreeting };
        return isAnswered && lines.Line(at - 1).IsEmpty && LineShape.IsName(line) && IsTail(at, FewestTailLines);
    }

    private readonly ReadOnlySpan<char> First(in Growing<TextStretch> own) => text.AsSpan(own.Items[0].Start, own.Items[0].End - own.Items[0].Start).TrimEnd();

    /// <summary>
    /// Whether the lines from here to the next empty one are names and means of contact, or begin with the fewest of them.
    /// </summary>
    private readonly bool IsTail(int at, int fewest)
    {
        for (var seen = 0; seen < fewest && at < lines.Count && !lines.Line(at).IsEmpty; at++, seen++)
        {
            if (!LineShape.IsName(lines.Line(at)) && !LineShape.IsContact(lines.Line(at))) return lines.Line(at) is ['"' or '\u201C' or '\u201E', ..];
        }

        return true;
    }

    private static bool IsPostscript(ReadOnlySpan<char> line) =>
        line.Length > 2 && (line[0] | 0x20) == 'p' && (line.TrimStart("pPsS. ") is var rest && rest.Length < line.Length - 1 && (line[1] is '.' or 's' or 'S') && !char.IsLetter(line[2]));

    private static Growing<TextStretch> Lines(string text)
    {
        var found = new Growing<TextStretch>(64);
        for (var start = 0; start <= text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            found.Add(new TextStretch(start, end));
            start = end + 1;
        }

        return found;
    }
}
