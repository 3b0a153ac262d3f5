using System.Collections.Frozen;
using Microsoft.Net.Http.Headers;

namespace InfoInterview.Host.Languages;

/// <summary>
/// A language that the pages speak: its code, how it writes days and numbers, and its sentences. Knows no culture of the machine.
/// </summary>
internal sealed class PageLanguage
{
    private readonly FrozenDictionary<string, string> sentences;
    private readonly LibrarySentences library;

    private PageLanguage(
        string code, CultureInfo culture, FrozenDictionary<string, string> sentences, FrozenDictionary<string, string> ofLibrary)
    {
        (Code, Culture) = (code, CultureInfo.ReadOnly(culture));
        (this.sentences, library) = (sentences, new LibrarySentences(ofLibrary));
    }

    /// <summary>The language of the sources; it needs no table.</summary>
    public static PageLanguage English { get; } = new(
        "en", CultureInfo.InvariantCulture, FrozenDictionary<string, string>.Empty, FrozenDictionary<string, string>.Empty);

    public static PageLanguage German { get; } = new(
        "de", GermanWriting.Culture, SentenceTable.Read("German"), OfLibrary("GermanOfLibrary", "Messages", "Questions"));

    public static IReadOnlyList<PageLanguage> All { get; } = [English, German];

    /// <summary>As HTML and HTTP name it.</summary>
    public string Code { get; }

    /// <summary>How days, times and numbers are written.</summary>
    public CultureInfo Culture { get; }

    /// <summary>What stands in the host's own table comes first.</summary>
    private static FrozenDictionary<string, string> OfLibrary(string own, params ReadOnlySpan<string> findings)
    {
        var all = new Dictionary<string, string>(SentenceTable.Read(own), StringComparer.Ordinal);
        foreach (var table in findings)
        {
            foreach (var (english, other) in SentenceTable.ReadFindings(table)) all.TryAdd(english, other);
        }

        return all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>What stands in the place of an English sentence; the sentence itself where there is nothing else.</summary>
    public string Of(string english) => sentences.GetValueOrDefault(english, english);

    /// <summary>The same for a sentence that the library made.</summary>
    public string OfLibrary(string english) => sentences.GetValueOrDefault(english) ?? library.Of(english) ?? english;

    /// <summary>The language of a code; <c>null</c> when the pages do not speak it.</summary>
    public static PageLanguage? Find(string? code) =>
        All.FirstOrDefault(language => string.Equals(language.Code, code, StringComparison.OrdinalIgnoreCase));

    /// <summary>The language that a browser would rather read, of those that the pages speak; English where it names none.</summary>
    public static PageLanguage For(IList<string> acceptLanguage) =>
        StringWithQualityHeaderValue.TryParseList(acceptLanguage, out var wishes)
            ? wishes.Where(wish => wish.Quality is not 0).OrderByDescending(wish => wish.Quality ?? 1)
                .Select(wish => Find(wish.Value.Value?.Split('-')[0])).FirstOrDefault(language => language is not null) ?? English
            : English;
}
