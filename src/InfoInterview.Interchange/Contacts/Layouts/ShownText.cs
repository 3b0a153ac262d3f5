using System.Text;

namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>Foreign text made fit to be kept and shown.</summary>
internal static class ShownText
{
    /// <summary>A value between quotes on one line, cut where it is long.</summary>
    public static string Of(string value)
    {
        var line = new StringBuilder("'");
        foreach (var rune in value.EnumerateRunes())
        {
            if (line.Length > ImportLimits.MaxShownLength)
            {
                line.Append('…');
                break;
            }

            line.Append(Rune.IsControl(rune) ? " " : rune.ToString());
        }

        return line.Append('\'').ToString();
    }

    public static bool HasControl(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (IsUnwanted(character)) return true;
        }

        return false;
    }

    /// <summary>The text without control characters other than line ends and tabs.</summary>
    public static string WithoutControl(string text) =>
        HasControl(text) ? string.Concat(text.Where(character => !IsUnwanted(character))).Trim() : text;

    private static bool IsUnwanted(char character) => char.IsControl(character) && character is not ('\n' or '\r' or '\t');
}
