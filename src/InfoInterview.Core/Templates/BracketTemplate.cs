using System.Text;
using InfoInterview.Rules;
using InfoInterview.Templates.Brackets;

namespace InfoInterview.Templates;

/// <summary>
/// Turns the templates that people bring along, with <c>[Your Name]</c>, <c>&lt;Company&gt;</c>, <c>XX</c> or <c>____</c> in them,
/// into the Mustache language. It proposes a name for each placeholder by its wording and by what stands around it, and rather
/// proposes none than the name of the wrong person (guide G3.3).
/// </summary>
public static class BracketTemplate
{
    /// <summary>Converts a text; never fails.</summary>
    /// <param name="text">A text with places such as <c>[Name]</c> or <c>[their company]</c>.</param>
    /// <returns>The template, and for each place the field that was put there or that nothing fits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <c>null</c>.</exception>
    public static BracketConversion Convert(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var marks = BracketFinder.Find(text);
        var placeholders = new List<BracketPlaceholder>(marks.Count);
        var template = new StringBuilder(text.Length);
        var done = 0;
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            var field = FieldGuess.Of(mark.Wording, BracketContext.Of(text, marks, i));
            var placeholder = new BracketPlaceholder
            {
                Span = new TextSpan(mark.Start, mark.Length),
                Text = text.Substring(mark.Start, mark.Length),
                Field = field,
            };
            placeholders.Add(placeholder);
            template.Append(text, done, mark.Start - done).Append(field is null ? placeholder.Text : $"{{{{{field}}}}}");
            done = mark.Start + mark.Length;
        }

        template.Append(text, done, text.Length - done);
        return new() { Template = template.ToString(), Placeholders = placeholders.ToValueList() };
    }
}
