using InfoInterview.Language.Lexicons;

namespace InfoInterview.Language;

/// <summary>The lexicons of one kind of text, one a language, each compiled when it is first asked for.</summary>
internal sealed class LexiconShelf
{
    private readonly SpanTable<Lazy<Lexicon>> languages = new(ignoreCase: true);

    public LexiconShelf(string folder, Func<string, byte?> signalOf, params ReadOnlySpan<string> languages)
    {
        foreach (var language in languages) this.languages.TryAdd(language, new(() => LexiconReader.Embedded($"{folder}.{language}.lexicon", signalOf)));
    }

    /// <summary>The lexicon of a language tag such as <c>en</c> or <c>de-AT</c>; <see cref="Lexicon.Unknown"/> when there is none.</summary>
    public Lexicon For(string language)
    {
        var tag = language.AsSpan();
        var end = tag.IndexOfAny('-', '_');
        return languages.TryGetValue(end < 0 ? tag : tag[..end], out var lexicon) ? lexicon.Value : Lexicon.Unknown;
    }
}
