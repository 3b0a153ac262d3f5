using InfoInterview.Language.Thesauri;

namespace InfoInterview.Language;

/// <summary>
/// Words by what they mean: "boss", "owner" and "hiring manager" are near each other, whichever of them a text uses. A word has
/// up to three concepts. Immutable; one look costs no allocation.
/// </summary>
internal sealed class Thesaurus
{
    /// <summary>The most concepts of one word.</summary>
    public const int MostConcepts = 3;

    private static readonly SpanTable<Lazy<Thesaurus>> Embedded = new([Of("en"), Of("de")], ignoreCase: true);

    private readonly SpanTable<ConceptSet> words;
    private readonly SpanTable<ConceptSet> beginnings;
    private readonly int longestBeginning;

    public Thesaurus(SpanTable<ConceptSet> words, SpanTable<ConceptSet> beginnings, int longestBeginning)
    {
        this.words = words;
        this.beginnings = beginnings;
        this.longestBeginning = longestBeginning;
    }

    /// <summary>The thesaurus of a language tag such as <c>en</c> or <c>de-AT</c>; <c>null</c> where there is none.</summary>
    public static Thesaurus? For(ReadOnlySpan<char> language)
    {
        var end = language.IndexOfAny('-', '_');
        return Embedded.TryGetValue(end < 0 ? language : language[..end], out var thesaurus) ? thesaurus.Value : null;
    }

    /// <summary>The concepts of a folded word: its own, or those of its longest known beginning; none where it is not known.</summary>
    public ConceptSet Find(ReadOnlySpan<char> folded)
    {
        if (words.TryGetValue(folded, out var concepts)) return concepts;
        for (var length = Math.Min(folded.Length, longestBeginning); length >= ThesaurusReader.ShortestBeginning; length--)
        {
            if (beginnings.TryGetValue(folded[..length], out concepts)) return concepts;
        }

        return default;
    }

    private static KeyValuePair<string, Lazy<Thesaurus>> Of(string language) =>
        new(language, new(() => ThesaurusReader.Embedded($"InfoInterview.Language.Thesauri.{language}.thesaurus")));
}
