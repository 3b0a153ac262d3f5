using System.Text;

namespace InfoInterview.Interchange.Calendars.Values;

/// <summary>Text with <c>\n</c>, <c>\,</c>, <c>\;</c> and <c>\\</c> in it.</summary>
internal static class TextValue
{
    public static string Unescape(ReadOnlySpan<char> text, int maxLength)
    {
        text = text.Trim();
        if (text.Length > maxLength) text = text[..maxLength];
        if (!text.Contains('\\')) return text.ToString();
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 == text.Length) plain.Append(text[i]);
            else plain.Append(text[++i] is 'n' or 'N' ? '\n' : text[i]);
        }

        return plain.ToString();
    }
}
