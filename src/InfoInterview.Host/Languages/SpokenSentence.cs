using System.Runtime.CompilerServices;
using System.Text;

namespace InfoInterview.Host.Languages;

/// <summary>
/// An English sentence with what stands in its holes, taken from an interpolated string: "{0} is back, with everything." What fills a
/// hole is not translated; whoever puts words into one has asked for them in the language of the page.
/// </summary>
[InterpolatedStringHandler]
internal sealed class SpokenSentence
{
    private readonly StringBuilder english;
    private readonly List<object?> holes;

    public SpokenSentence(int literalLength, int formattedCount)
    {
        english = new StringBuilder(literalLength + (formattedCount * 3));
        holes = new List<object?>(formattedCount);
    }

    /// <summary>The sentence with numbered holes, by which its other languages are found.</summary>
    public string English => english.ToString();

    public IReadOnlyList<object?> Holes => holes;

    public static implicit operator SpokenSentence(string english)
    {
        var sentence = new SpokenSentence(english.Length, 0);
        sentence.AppendLiteral(english);
        return sentence;
    }

    public void AppendLiteral(string value) => english.Append(value);

    public void AppendFormatted(object? value)
    {
        english.Append(CultureInfo.InvariantCulture, $"{{{holes.Count}}}");
        holes.Add(value);
    }

    public void AppendFormatted(object? value, string format) =>
        AppendFormatted(value is IFormattable number ? number.ToString(format, CultureInfo.InvariantCulture) : value);
}
