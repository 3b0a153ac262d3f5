using System.Text;

namespace InfoInterview.Host.Plots;

/// <summary>
/// Fits words into a picture, where nothing wraps. How wide a letter is only the browser knows; here it is taken for wider than it
/// mostly is.
/// </summary>
internal static class PlotText
{
    private const double Narrow = 0.36;
    private const double Usual = 0.62;
    private const double Broad = 0.86;
    private const double Square = 1.1;
    private const int FirstSquare = 0x1100;
    private const string Ellipsis = "…";

    /// <summary>How wide a text is at most, in units of a picture.</summary>
    public static double Width(string text, double size)
    {
        var width = 0.0;
        foreach (var letter in text.EnumerateRunes()) width += Width(letter);
        return width * size;
    }

    /// <summary>The text without what cannot be written, and so much of it as has room; cut between letters, never within one.</summary>
    public static string Fit(string text, double room, double size)
    {
        var clean = Clean(text);
        if (Width(clean, size) <= room) return clean;
        var (left, taken) = (room - Width(Ellipsis, size), new StringBuilder());
        var letters = StringInfo.GetTextElementEnumerator(clean);
        while (letters.MoveNext())
        {
            var letter = letters.GetTextElement();
            if ((left -= Width(letter, size)) < 0) break;
            taken.Append(letter);
        }

        return taken.ToString().TrimEnd() + Ellipsis;
    }

    /// <summary>The text without signs that no document can hold.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var letter in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(letter)) clean.Append(' ');
            else if (!Rune.IsControl(letter) && letter.Value is not (0xFFFE or 0xFFFF)) clean.Append(letter.ToString());
        }

        return clean.ToString();
    }

    private static double Width(Rune letter) => letter.Value switch
    {
        >= FirstSquare => Square,
        'i' or 'j' or 'l' or 'I' or 'f' or 't' or ' ' or '.' or ',' or '\'' or ':' or '|' => Narrow,
        'm' or 'w' or 'M' or 'W' or '@' or '%' or '…' or '—' => Square,
        _ => Rune.IsUpper(letter) ? Broad : Usual,
    };
}
