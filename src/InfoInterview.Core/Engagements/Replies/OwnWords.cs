namespace InfoInterview.Engagements.Replies;

/// <summary>Finds the lines that the writer of a reply wrote for this reply: no quoted original, banner, signature or legal footer.</summary>
internal static class OwnWords
{
    private const int LongestClosing = 45;
    private const int LongestAttribution = 200;
    private const int MostNameLine = 60;

    private static readonly string[] Banners = ["[external", "caution:", "external email", "external sender", "you don't often get email", "you don’t often get email", "achtung: externe", "[extern]", "warning: this email", "this email originated", "this message originated"];

    private static readonly string[] Dividers =
    [
        "-----original", "----- original", "-----urspr", "-----ursprüngliche", "---------- forwarded", "---------- weitergeleitete", "begin forwarded message",
        "________________________________", "----original",
    ];

    private static readonly string[] Footers =
    [
        "sent from my ", "sent from mail for", "sent from outlook", "sent from yahoo", "sent via ", "get outlook for", "von meinem ", "gesendet von ", "gesendet mit ", "diese nachricht wurde von meinem", "holen sie sich outlook",
        "confidentiality notice", "confidential:", "disclaimer", "this e-mail and any", "this email and any", "this message and any", "this e-mail is confidential", "this email is confidential", "the information contained in this", "this message is intended", "this email is intended", "this e-mail is intended", "this message may contain", "this email may contain", "this e-mail may contain", "this message contains", "this email contains",
        "diese e-mail enthält", "diese e-mail kann", "der inhalt dieser", "diese nachricht ist vertraulich", "please consider the environment", "think before you print", "privileged and confidential",
        "to unsubscribe", "unsubscribe |", "click here to unsubscribe", "if you no longer wish to receive these", "zum abmelden", "please excuse brevity", "please excuse any typos", "please excuse typos", "registered in england", "registered office", "geschäftsführer", "sitz der gesellschaft",
    ];

    private static readonly string[] Senders = ["from:", "von:", "de :", "*from:*", "*von:*"];
    private static readonly string[] Headers = ["sent:", "date:", "to:", "gesendet:", "datum:", "an:", "envoyé", "*sent:*", "*date:*"];

    private static readonly string[] Closings =
    [
        "best", "best regards", "kind regards", "warm regards", "regards", "best wishes", "all the best", "cheers", "thanks", "thank you", "many thanks", "thanks again", "sincerely", "yours", "yours sincerely", "yours truly", "sincerely yours", "warmly", "respectfully", "with best wishes", "kindest regards", "warmest regards", "with kind regards", "take care", "ciao", "cordially", "yours faithfully", "rgds", "br", "with thanks", "thx",
        "viele grüße", "viele grüsse", "liebe grüße", "beste grüße", "freundliche grüße", "mit freundlichen grüßen", "mit freundlichem gruß", "mit besten grüßen", "schöne grüße", "herzliche grüße", "gruß", "grüße", "lg", "mfg", "vg", "bg", "mit freundlichen grüssen", "freundliche grüsse", "liebe grüsse", "hochachtungsvoll", "viele gruesse", "mit freundlichen gruessen", "besten dank", "vielen dank", "danke",
    ];

    public static List<TextStretch> In(string text)
    {
        var stretches = new List<TextStretch>();
        var lines = Lines(text);
        var (isSigned, any) = (false, false);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = text.AsSpan(lines[i].Start, lines[i].End - lines[i].Start).Trim();
            if (line.IsEmpty) continue;
            if (line[0] is '>' or '|' || BeginsWith(line, Banners)) continue;
            if (EndsReply(text, lines, i, line, any)) break;
            var attribution = Attribution(text, lines, i, line);
            if (attribution > 0)
            {
                i += attribution - 1;
                if (IsMarkedQuote(text, lines, i + 1)) continue;
                break;
            }

            if (isSigned && !IsPostscript(line)) continue;
            isSigned = any && IsClosing(text, lines, i, line);
            if (isSigned) continue;
            Add(stretches, lines[i], isFresh: stretches.Count == 0 || stretches[^1].End < lines[i].Start - 3);
            any = true;
        }

        return stretches;
    }

    /// <summary>Lines next to each other are read as one stretch, so that a wrapped sentence stays whole.</summary>
    private static void Add(List<TextStretch> stretches, TextStretch line, bool isFresh)
    {
        if (isFresh) stretches.Add(line);
        else stretches[^1] = stretches[^1] with { End = line.End };
    }

    private static List<TextStretch> Lines(string text)
    {
        var lines = new List<TextStretch>();
        var start = 0;
        while (start <= text.Length)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            lines.Add(new TextStretch(start, end));
            start = end + 1;
        }

        return lines;
    }

    private static bool EndsReply(string text, List<TextStretch> lines, int at, ReadOnlySpan<char> line, bool any)
    {
        if (line is "--" or "—" or "-- " or "___" or "---") return any;
        if (BeginsWith(line, Dividers)) return true;
        if (BeginsWith(line, Footers)) return any;
        return BeginsWith(line, Senders) && (Follows(text, lines, at + 1) || Follows(text, lines, at + 2));
    }

    private static bool Follows(string text, List<TextStretch> lines, int at) =>
        at < lines.Count && BeginsWith(text.AsSpan(lines[at].Start, lines[at].End - lines[at].Start).Trim(), Headers);

    /// <summary>How many lines "On … wrote:" takes here; zero when it does not stand here.</summary>
    private static int Attribution(string text, List<TextStretch> lines, int at, ReadOnlySpan<char> line)
    {
        if (!BeginsWith(line, ["on ", "am ", "le ", "op ", "il ", "el "])) return 0;
        for (var taken = 1; taken <= 3 && at + taken <= lines.Count; taken++)
        {
            var whole = text.AsSpan(lines[at].Start, lines[at + taken - 1].End - lines[at].Start).TrimEnd();
            if (whole.Length > LongestAttribution) return 0;
            if (whole.Length == 0 || whole[^1] != ':') continue;
            if (whole.Contains("wrote", StringComparison.OrdinalIgnoreCase) || whole.Contains("schrieb", StringComparison.OrdinalIgnoreCase) || whole.Contains("écrit", StringComparison.OrdinalIgnoreCase)) return taken;
        }

        return 0;
    }

    private static bool IsMarkedQuote(string text, List<TextStretch> lines, int at)
    {
        while (at < lines.Count && text.AsSpan(lines[at].Start, lines[at].End - lines[at].Start).IsWhiteSpace()) at++;
        return at < lines.Count && text.AsSpan(lines[at].Start, lines[at].End - lines[at].Start).TrimStart()[0] == '>';
    }

    private static bool IsPostscript(ReadOnlySpan<char> line) => BeginsWith(line, ["ps ", "ps:", "p.s", "ps.", "ps,", "ps-", "nachtrag"]);

    /// <summary>A closing formula alone on its line, with nothing below but what looks like a name.</summary>
    private static bool IsClosing(string text, List<TextStretch> lines, int at, ReadOnlySpan<char> line)
    {
        if (line.Length > LongestClosing) return false;
        var bare = line.TrimEnd(",.!- ").ToString();
        if (!Array.Exists(Closings, closing => string.Equals(closing, bare, StringComparison.OrdinalIgnoreCase))) return false;
        for (at++; at < lines.Count; at++)
        {
            var next = text.AsSpan(lines[at].Start, lines[at].End - lines[at].Start).Trim();
            if (next.IsEmpty) continue;
            return next.Length <= MostNameLine && next[^1] is not ('?' or '!') && !(next[^1] == '.' && next.Count(' ') > 2);
        }

        return true;
    }

    private static bool BeginsWith(ReadOnlySpan<char> line, ReadOnlySpan<string> beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (line.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
