using System.Buffers;
using System.Text;

namespace InfoInterview.Interchange.Contacts.VCards;

/// <summary>Takes the text of a value apart: parts between semicolons, escapes, and the several values of one part.</summary>
internal static class CardText
{
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(code => char.IsControl(code) && code is not ('\n' or '\r' or '\t'))]);

    private static readonly SearchValues<char> Changed = SearchValues.Create(
        ['\\', .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(code => char.IsControl(code) && code is not ('\n' or '\t'))]);

    /// <summary>Takes the next part off the text, as far as a semicolon that is not escaped.</summary>
    public static ReadOnlySpan<char> NextPart(ref ReadOnlySpan<char> text) => Next(ref text, ';');

    /// <summary>Takes the next of several values off the text, as far as a comma that is not escaped.</summary>
    public static ReadOnlySpan<char> NextValue(ref ReadOnlySpan<char> text) => Next(ref text, ',');

    private static ReadOnlySpan<char> Next(ref ReadOnlySpan<char> text, char separator)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var step = text[at..].IndexOfAny(separator, '\\');
            if (step < 0) break;
            at += step;
            if (text[at] == '\\')
            {
                at++;
                continue;
            }

            var part = text[..at];
            text = text[(at + 1)..];
            return part;
        }

        var last = text;
        text = [];
        return last;
    }

    /// <summary>
    /// The text as people read it, without blanks around it; <c>null</c> where nothing is left. A backslash makes a line end of <c>n</c>
    /// and a plain mark of any mark behind it; before another letter it stands for itself.
    /// </summary>
    /// <param name="text">The text with its escapes.</param>
    /// <param name="isList">Whether a comma that is not escaped stands between several values; they are joined with a blank.</param>
    public static string? Plain(ReadOnlySpan<char> text, bool isList = false)
    {
        text = text.Trim();
        if (text.IsEmpty) return null;
        var isSeveral = isList && text.Contains(',');
        if (!isSeveral && !text.ContainsAny(Changed)) return text.ToString();

        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var mark = text[i];
            if (mark == '\\' && i + 1 < text.Length) mark = Unescaped(text[++i], plain);
            else if (mark == ',' && isSeveral) mark = ' ';
            else if (mark == '\r') mark = i + 1 < text.Length && text[i + 1] == '\n' ? '\0' : '\n';
            if (mark != '\0' && (!char.IsControl(mark) || mark is '\n' or '\t')) plain.Append(mark);
        }

        var whole = plain.ToString().Trim();
        return whole.Length == 0 ? null : isSeveral ? whole.Replace("  ", " ", StringComparison.Ordinal) : whole;
    }

    /// <summary>Whether the text holds control characters other than tabs and line ends, as text never does.</summary>
    public static bool HasControl(ReadOnlySpan<char> text) => text.ContainsAny(Controls);

    private static char Unescaped(char escaped, StringBuilder plain)
    {
        if (escaped is 'n' or 'N') return '\n';
        if (char.IsAsciiLetterOrDigit(escaped) || escaped > '\u007f') plain.Append('\\');
        return escaped;
    }
}
