using InfoInterview.Language.Lexicons;

namespace InfoInterview.Language;

/// <summary>The lexicons of one kind of text, one a language, each compiled when it is first asked for.</summary>
internal sealed class LexiconShelf
{
    private readonly SpanTable<Lazy<Lexicon>> languages = new(ignoreCase: true);

    public LexiconShelf(string folder, Func<string, byte?> signalOf, params ReadOnlySpan<string> languages)
        : this(folder, signalOf, _ => 0, [], languages)
    {
    }

    /// <summary>A shelf of a room that has lists of its own, and names that are the same in every language.</summary>
    /// <param name="folder">Where the files lie among the resources.</param>
    /// <param name="signalOf">The room's signals by their names.</param>
    /// <param name="markOf">The room's lists by their names, a bit each; zero for what is none.</param>
    /// <param name="shared">Files that are read behind that of every language.</param>
    /// <param name="languages">The languages.</param>
    public LexiconShelf(
        string folder, Func<string, byte?> signalOf, Func<string, UInt128> markOf, string[] shared, params ReadOnlySpan<string> languages)
    {
        foreach (var language in languages)
        {
            string[] files = [.. shared.Prepend(language).Select(file => $"{folder}.{file}.lexicon")];
            this.languages.TryAdd(language, new(() => LexiconReader.Embedded(files, signalOf, markOf)));
        }
    }

    /// <summary>
    /// The lexicon of a language tag such as <c>en</c> or <c>de-AT</c>; <see cref="Lexicon.Unknown"/> when there is none.
    /// </summary>
    public Lexicon For(string language)
    {
        var tag = language.AsSpan();
        var end = tag.IndexOfAny('-', '_');
        return languages.TryGetValue(end < 0 ? tag : tag[..end], out var lexicon) ? lexicon.Value : Lexicon.Unknown;
    }
}
