using System.Text;
using static InfoInterview.Outreach.Slots.GermanWords;

namespace InfoInterview.Outreach.Slots;

/// <summary>
/// Mends what hurried people type in German where only one thing can be meant: marks, short forms, a missing comma before "obwohl".
/// </summary>
internal static class GermanMending
{
    private static readonly (string Short, string Long)[] Short =
    [
        ("hab", "habe"), ("hab's", "habe es"), ("hab’s", "habe es"), ("ists", "ist es"), ("is", "ist"), ("nix", "nichts"),
        ("grad", "gerade"), ("nochmal", "noch einmal"), ("vllt.", "vielleicht"), ("vllt", "vielleicht"), ("evtl.", "eventuell"),
        ("wg.", "wegen"), ("z.Zt.", "zurzeit"), ("z.Z.", "zurzeit"), ("f.", "für"), ("ehem.", "ehemals"), ("inkl.", "einschließlich"),
        ("daß", "dass"), ("muß", "muss"), ("Std", "Stunden"), ("Std.", "Stunden"), ("Min", "Minuten"), ("Min.", "Minuten"),
        ("rausfinden", "herausfinden"), ("rauszufinden", "herauszufinden"), ("sooo", "so"), ("soooo", "so"), ("Zeitschr.", "Zeitschrift"),
        ("Kennz.", "Kennziffer"), ("Fa.", "Firma"), ("hintendran", "danach"), ("erstmal", "erst einmal"), ("freu", "freue"),
            ("reinrede", "hineinrede"),
    ];

    /// <summary>They begin a clause of their own, and a comma stands before them whatever comes after.</summary>
    private static readonly string[] AfterComma = ["obwohl", "weil", "dass", "ob", "damit", "sondern"];

    /// <summary>Before a comma is set: "und ob", "so dass".</summary>
    private static readonly string[] NoCommaAfter = ["und", "oder", "so", "als", "nur", "auch", "vor", "bis", "ohne", "nicht", "sowie",
        "aber", "denn", "egal"];

    public static string Mend(string typed)
    {
        var words = Unmarked(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        for (var at = 0; at < words.Count; at++) words[at] = Word(words, at);
        for (var at = 2; at < words.Count - 1; at++)
        {
            // "nur zugehört, war echt schwer": what was left out is told after a semicolon.
            if (words[at] is not ("war" or "ist") || !words[at - 1].EndsWith(',') || at + 4 < words.Count
                || Subject.Contains(Bare(words[at + 1]))
                || !char.IsLower(words[at + 1][0]) || Bare(words[0]) is "war" or "ist") continue;
            words[at - 1] = words[at - 1][..^1] + ";";
            words[at] = "das " + words[at];
        }

        return Quoted(string.Join(' ', words));
    }

    /// <summary>What others said or wrote, without short forms that nobody says.</summary>
    public static string Spoken(string typed) => string.Join(' ', typed.Split(' ').Select((word, at) =>
        Array.Find(Short, pair => pair.Short.EndsWith('.') && string.Equals(pair.Short, word,
            StringComparison.OrdinalIgnoreCase)) is { Long: { } whole }
            ? at == 0 ? Capital(whole) : whole : word));

    private static readonly string[] Months =
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    /// <summary>"1.7." as "1. Juli".</summary>
    private static string? DayOf(string word)
    {
        var parts = word.TrimEnd(',', ';').Split('.');
        return parts.Length == 3 && parts[2].Length == 0 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture,
            out var day) && day is > 0 and < 32
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month > 0
                && month <= Months.Length
            ? string.Create(CultureInfo.InvariantCulture, $"{day}. {Months[month - 1]}{word[word.TrimEnd(',', ';').Length..]}") : null;
    }

    /// <summary>
    /// Without a bracket that only speaks to oneself, as "(Examen im September, Hilfe!!)" or "(E13 TV-L?)"; the bracket is given back.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="isAnyAside">Whether any bracket at the end is none of a sentence: "(unbefristet)".</param>
    /// <param name="aside">The bracket; <c>null</c> where there is none.</param>
    public static string WithoutAside(string text, bool isAnyAside, out string? aside)
    {
        aside = null;
        var open = text.LastIndexOf('(');
        var close = open < 0 ? -1 : text.IndexOf(')', open);
        if (open <= 0 || close < open + 2 || (text[close - 1] is not ('!' or '?') && !(isAnyAside
            && close == text.Length - 1))) return text;
        aside = text[open..(close + 1)];
        return (text[..open].TrimEnd() + text[(close + 1)..]).Trim();
    }

    private static string Word(List<string> words, int at)
    {
        var word = words[at];
        var mark = word.Length > 1 && word[^1] is ',' or ';' ? word[^1..] : "";
        var bare = mark.Length > 0 ? word[..^1] : word;
        foreach (var (one, other) in Short)
        {
            if (string.Equals(bare, one, StringComparison.Ordinal)) return other + mark + Comma(words, at, other);
            if (char.IsUpper(bare[0]) && string.Equals(Lower(bare), one, StringComparison.Ordinal)
                && at == 0) return Capital(other) + mark;
        }

        if (DayOf(word) is { } dated) return dated;
        if (bare is "von" && at + 1 < words.Count && words[at + 1] is "HWK" or "IHK" or "WKO" or "AOK" or "TU" or "VHS") return "der";
        if (bare is "Meister" or "Bachelor" or "Master" or "Techniker" && at > 0 && at + 1 < words.Count
            && Bare(words[at + 1]) is "gemacht" && words[at - 1] is not ("den" or "meinen" or "Ihren"))
            return "den " + word;
        if (bare is "v." && at + 1 < words.Count && char.IsDigit(words[at + 1][0])) return "vom";
        if (bare is "&" && at > 0 && at + 1 < words.Count && (char.IsLower(words[at - 1][^1])
            && char.IsLower(words[at + 1][0]))) return "und";
        if (at == 0 && bare is "das" or "Das" && words.Count > 3
            && Bare(words[1]) is "man" or "ich" or "wir") return bare is "das" ? "dass" : "Dass";
        if (at > 0 && at + 1 < words.Count && char.IsDigit(words[at - 1][0])
            && bare is "jahre" or "jahren" or "monate" or "monaten" or "wochen" or "tage" or "stunden") return Capital(word);
        if (char.IsDigit(word[0]) && word.IndexOf("jährig", StringComparison.Ordinal) is > 0 and var year && char.IsDigit(word[year - 1]))
            word = word[..year] + "-" + word[year..];
        return word + Comma(words, at, bare);
    }

    /// <summary>The comma that the next word asks for.</summary>
    private static string Comma(List<string> words, int at, string word)
    {
        if (at + 2 >= words.Count || words[at][^1] is ',' or ';' or ':' or '.' or '!' or '?' or '(' or '–') return "";
        var next = words[at + 1];
        // "diesen Monat damit an" has no clause in it.
        if (next is "damit" && !Subject.Contains(Bare(words[at + 2])) && !GermanNoun.IsDeterminer(words[at + 2])) return "";
        if (Array.Exists(AfterComma, one => string.Equals(one, next, StringComparison.Ordinal))
            && !Array.Exists(NoCommaAfter, one => string.Equals(one, Bare(word), StringComparison.Ordinal))) return ",";
        if (next is "aber" && at > 0 && Subject.Contains(words[at + 2]) && at + 3 < words.Count) return ",";
        return next is "dann" && Bare(words[0]) is "erst" && at > 1 ? "," : "";
    }

    /// <summary>Without pictures and with one mark where somebody was loud.</summary>
    private static string Unmarked(string text)
    {
        var said = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsSurrogate(character) || character is '\uFE0F' or '\u200D'
                || char.GetUnicodeCategory(character) == UnicodeCategory.OtherSymbol) continue;
            if (said.Length > 0 && character is '!' or '?' && said.Length > 0 && said[^1] is '!' or '?')
            {
                if (character == '?') said[^1] = '?';
                continue;
            }

            said.Append(character);
        }

        return said.ToString().Trim();
    }

    /// <summary>Straight quotation marks as German sets them; marks around all of it go.</summary>
    private static string Quoted(string text)
    {
        if (text.Length > 2 && text[0] is '"' or '„' && text[^1] is '"' or '“'
            && text.AsSpan(1, text.Length - 2).IndexOfAny("\"„“") < 0) return text[1..^1].Trim();
        var said = new StringBuilder(text.Length);
        var isOpen = false;
        foreach (var character in text)
        {
            if (character == '"')
            {
                said.Append(isOpen ? '“' : '„');
                isOpen = !isOpen;
            }
            else
            {
                said.Append(character);
            }
        }

        return isOpen ? text : said.ToString();
    }
}
