using System.Buffers;

namespace InfoInterview.Templates.Brackets;

/// <summary>
/// Finds placeholders, and leaves alone what only looks like one: addresses, links, citations, HTML and editors' remarks.
/// </summary>
internal static class BracketFinder
{
    private const int LongestWording = 80;

    /// <summary>What no wording holds: a line end, or another bracket.</summary>
    private static readonly SearchValues<char> Breaking = SearchValues.Create("\r\n{}[]<>");

    private static readonly (string Open, string Close)[] Styles =
    [
        ("{{", "}}"), ("*|", "|*"), ("[[", "]]"), ("[", "]"), ("<<", ">>"), ("<", ">"), ("{", "}"), ("%%", "%%"), ("%", "%"), ("«", "»"), ("(", ")"), ("$", "$"),
    ];

    private static readonly HashSet<string> Remarks = new(StringComparer.OrdinalIgnoreCase)
    {
        "sic", "...", "…", "emphasis added", "emphasis mine", "my emphasis", "citation needed", "laughs", "laughter", "laughing", "applause", "inaudible",
        "crosstalk", "unclear", "redacted", "external", "ext", "spam", "he", "she", "they", "it", "we", "him", "her", "them", "his", "their",
        "its", "is", "are", "was", "were", "the", "a", "an", "and", "or", "to", "of", "in", "that", "this", "ok", "x", "edit", "edited", "note", "pause",
        "translated", "translation", "original", "image", "video", "link removed",
    };

    private static readonly HashSet<string> Elements = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "b", "i", "u", "s", "p", "q", "br", "hr", "em", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ol", "ul", "dl", "dt", "dd", "td", "th", "tr", "div",
        "img", "pre", "sub", "sup", "del", "ins", "kbd", "var", "nav", "code", "span", "font", "html", "head", "body", "meta", "form", "main", "table",
        "tbody", "thead", "tfoot", "small", "strong", "center", "style", "script", "input", "button", "section", "blockquote", "header", "footer",
    };

    public static List<BracketMark> Find(string text)
    {
        var marks = new List<BracketMark>();
        for (var at = 0; at < text.Length;)
        {
            var next = BlankFinder.TryRead(text, at, out var mark) || TryRead(text, at, out mark) ? mark.End : 0;
            if (next > 0) marks.Add(mark);
            at = next > 0 ? next : at + 1;
        }

        return marks;
    }

    private static bool TryRead(string text, int at, out BracketMark mark)
    {
        mark = default;
        foreach (var (open, close) in Styles)
        {
            if (string.CompareOrdinal(text, at, open, 0, open.Length) != 0) continue;
            var start = at + open.Length;
            var window = text.AsSpan(start, Math.Min(LongestWording + close.Length, text.Length - start));
            var length = window.IndexOf(close, StringComparison.Ordinal);
            if (length <= 0) return false;
            var wording = window[..length];
            if (wording.ContainsAny(Breaking)) return false;
            var end = start + length + close.Length;
            if (open is "<" && wording.Trim().Length != wording.Length) return false;
            mark = new(at, end - at, wording.Trim().ToString());
            return IsPlaceholder(text, open, mark);
        }

        return false;
    }

    private static bool IsPlaceholder(string text, string open, BracketMark mark)
    {
        var wording = mark.Wording;
        if (open is "[" && wording.All(c => char.IsDigit(c) || c is '-' or '–' or '/' or ' ')) return BlankFinder.IsBeforeMinutes(text, mark.End) && wording.Any(char.IsDigit);
        if (wording.Count(char.IsLetter) < 2 || wording.Contains("://", StringComparison.Ordinal) || wording.Contains('@', StringComparison.Ordinal)) return false;
        if (wording.StartsWith("www.", StringComparison.OrdinalIgnoreCase)) return false;
        var after = mark.End < text.Length ? text[mark.End] : '\0';
        return open switch
        {
            "[" => after is not ('(' or '[' or ':') && !IsWithinWord(text, mark) && !IsRemark(wording),
            "<" => IsWording(wording) && !IsElement(text, wording),
            "{" or "{{" => IsWording(wording) && !wording.Contains(':', StringComparison.Ordinal),
            "%" or "$" or "%%" => wording.All(c => char.IsLetter(c) || c == '_') && !IsWithinWord(text, mark),
            "(" => wording.StartsWith("insert ", StringComparison.OrdinalIgnoreCase) || wording is "Your Name" or "YOUR NAME" or "Company Name",
            _ => true,
        };
    }

    private static bool IsRemark(string wording) =>
        Remarks.Contains(wording)
        || wording.StartsWith("cid:", StringComparison.OrdinalIgnoreCase)
        || wording.StartsWith("see ", StringComparison.OrdinalIgnoreCase)
        || wording.StartsWith("p. ", StringComparison.OrdinalIgnoreCase)
        || wording.Contains("et al", StringComparison.OrdinalIgnoreCase);

    /// <summary>A letter put into a quoted word, as in "[t]he", or the percent signs of an address.</summary>
    private static bool IsWithinWord(string text, BracketMark mark) =>
        (mark.Start > 0 && char.IsLetterOrDigit(text[mark.Start - 1])) || (mark.End < text.Length && char.IsLetterOrDigit(text[mark.End]));

    private static bool IsWording(string wording) =>
        char.IsLetter(wording[0]) && wording.All(c => char.IsLetterOrDigit(c) || c is ' ' or '_' or '-' or '\'' or '’' or '/' or '.' or ',' or '&' or '(' or ')' or ':');

    private static bool IsElement(string text, string wording)
    {
        var name = wording.TrimEnd('/', ' ');
        return Elements.Contains(name) || text.Contains($"</{name}>", StringComparison.OrdinalIgnoreCase);
    }
}
