using System.Text;

namespace InfoInterview.Interchange.Contacts.Export;

/// <summary>
/// Text as files keep it: without blanks around it and control characters other than tabs and line ends, with <c>\n</c> for each line end
/// and U+FFFD for half of a surrogate pair. Text with nothing left is not written.
/// </summary>
internal static class ExportText
{
    public static string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (!Rune.IsControl(rune) || rune.Value is '\n' or '\t') clean.Append(rune.ToString());
        }

        var kept = clean.ToString().Trim();
        return kept.Length == 0 ? null : kept;
    }

    /// <summary>The same on one line, with single blanks, as names are kept.</summary>
    public static string? OneLine(string? text) =>
        Clean(text) is { } clean ? string.Join(' ', clean.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null;

    /// <summary>The text with a backslash before each of the marks, and with <c>\n</c> for a line end.</summary>
    public static string Escape(string text, string marks)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var letter in text)
        {
            if (letter == '\n')
            {
                escaped.Append("\\n");
                continue;
            }

            if (letter == '\\' || marks.Contains(letter, StringComparison.Ordinal)) escaped.Append('\\');
            escaped.Append(letter);
        }

        return escaped.ToString();
    }
}
