using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace InfoInterview.Host.Languages;

/// <summary>
/// A sentence of a page: its own words may hold markup and stand as they are, what fills its holes is encoded.
/// </summary>
internal sealed class SpokenHtml : IHtmlContent
{
    private readonly string words;
    private readonly object?[] holes;
    private readonly CultureInfo culture;

    private SpokenHtml(string words, object?[] holes, CultureInfo culture) =>
        (this.words, this.holes, this.culture) = (words, holes, culture);

    /// <summary>A sentence without holes; braces in it are braces.</summary>
    public static SpokenHtml Of(string english) => new(Spoken.Language.Of(english), [], CultureInfo.InvariantCulture);

    public static SpokenHtml Of(SpokenSentence sentence) => sentence.Holes.Count == 0 ? Of(sentence.English)
        : new SpokenHtml(Spoken.Language.Of(sentence.English), [.. sentence.Holes], Spoken.Language.Culture);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(Filled([.. holes.Select(hole => Encode(hole, encoder))]));

    /// <summary>The sentence as plain text.</summary>
    public override string ToString() => Filled(holes);

    private string Filled(object?[] with) => with.Length == 0 ? words : string.Format(culture, CompositeFormat.Parse(words), with);

    private string? Encode(object? hole, HtmlEncoder encoder)
    {
        if (hole is IHtmlContent html)
        {
            using var inner = new StringWriter(CultureInfo.InvariantCulture);
            html.WriteTo(inner, encoder);
            return inner.ToString();
        }

        var text = hole is IFormattable number ? number.ToString(format: null, culture) : hole?.ToString();
        return text is null ? null : encoder.Encode(text);
    }
}
