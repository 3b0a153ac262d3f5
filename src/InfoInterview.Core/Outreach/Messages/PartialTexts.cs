using System.Collections.Immutable;
using InfoInterview.Language;
using InfoInterview.Templates;

namespace InfoInterview.Outreach.Messages;

/// <summary>
/// The shared texts of a library, those that count for a language found by the library's own fall-back: exact, shorter, English.
/// </summary>
internal sealed class PartialTexts(ImmutableArray<PartialText> all)
{
    public static PartialTexts None { get; } = new([]);

    public PartialTexts With(IEnumerable<PartialText> more) => new([.. all, .. more]);

    /// <summary>The text of a name in a language; the one added last where several are.</summary>
    public PartialText? Find(string name, string language)
    {
        for (var tag = language; tag is not null; tag = LanguageTag.Shorter(tag))
        {
            if (In(name, tag) is { } found) return found;
        }

        return In(name, MessageStyle.English);
    }

    public TemplatePartials For(string language)
    {
        var partials = TemplatePartials.None;
        foreach (var name in all.Select(partial => partial.Name).Distinct(StringComparer.Ordinal))
        {
            if (Find(name, language) is { } found) partials = partials.With(name, found.Body.Text);
        }

        return partials;
    }

    private PartialText? In(string name, string language) => all.LastOrDefault(partial =>
        string.Equals(partial.Name, name, StringComparison.Ordinal) && string.Equals(partial.Language, language, StringComparison.OrdinalIgnoreCase));
}
