using System.Text;

namespace InfoInterview.Language;

/// <summary>
/// Text as people type it who leave accents out: <c>rios</c> for Ríos, <c>strasse</c> for Straße. By a table of our own, so that it is the
/// same on every host and under every culture.
/// </summary>
public static class PlainLetters
{
    /// <summary>The text in small letters of any alphabet without their marks; what is no letter stays as it is.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The plain text; marks that stand by themselves and characters that show nothing are left out.</returns>
    /// <exception cref="ArgumentNullException">The text is <c>null</c>.</exception>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (Folding.Of(letter) == Folding.Invisible) continue;
            plain.Append(Folding.Letter(letter));
            if (Folding.Second(letter) is not ' ' and var second) plain.Append(second);
        }

        return plain.ToString();
    }
}
