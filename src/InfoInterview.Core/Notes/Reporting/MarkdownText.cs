using System.Text;

namespace InfoInterview.Notes;

/// <summary>Makes what people wrote plain text within Markdown, HTML in it included.</summary>
internal static class MarkdownText
{
    /// <summary>The text in one line, for anywhere in a line, a heading or a table.</summary>
    public static string Escape(string text)
    {
        var tidy = LooseText.Tidy(text);
        var written = new StringBuilder(tidy.Length + 8);
        for (var at = 0; at < tidy.Length; at++)
        {
            var letter = tidy[at];
            if (char.IsControl(letter)) continue;
            switch (letter)
            {
                case '<': written.Append("&lt;"); break;
                case '>': written.Append("&gt;"); break;
                case '&': written.Append("&amp;"); break;
                default:
                    if (IsSign(letter) || StartsList(tidy, at)) written.Append('\\');
                    written.Append(letter);
                    break;
            }
        }

        return written.ToString();
    }

    private static bool IsSign(char letter) => letter is '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '#' or '$';

    /// <summary>Whether a list or a line would begin here: a sign at the start, or the dot after a number that stands there.</summary>
    private static bool StartsList(string text, int at)
    {
        if (at == 0) return text[at] is '-' or '+' or '=';
        if (text[at] is not ('.' or ')')) return false;
        for (var before = 0; before < at; before++)
        {
            if (!char.IsAsciiDigit(text[before])) return false;
        }

        return true;
    }
}
