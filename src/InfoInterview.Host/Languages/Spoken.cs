namespace InfoInterview.Host.Languages;

/// <summary>
/// What a page says, in the language of whoever reads it: the one place through which every sentence for people goes. The English
/// sentence stands in the source and is the key of its other languages.
/// </summary>
internal static class Spoken
{
    private static readonly AsyncLocal<Hearer?> Told = new();

    /// <summary>The language of this request; English where nobody asks.</summary>
    public static PageLanguage Language => Told.Value?.Language ?? PageLanguage.English;

    /// <summary>Its code, by which the library is asked for its words.</summary>
    public static string Code => Language.Code;

    public static bool IsEnglish => Language == PageLanguage.English;

    /// <summary>From here on everything that belongs to this request speaks a language.</summary>
    public static void Begin(PageLanguage language) => Told.Value = new Hearer { Language = language };

    /// <summary>The request speaks another language from now on, also for those who began it.</summary>
    public static void Turn(PageLanguage language)
    {
        if (Told.Value is { } hearer) hearer.Language = language;
    }

    /// <summary>A sentence.</summary>
    public static string Of(string english) => Language.Of(english);

    /// <summary>A sentence with holes, written as an interpolated string.</summary>
    public static string Of(SpokenSentence sentence) => SpokenHtml.Of(sentence).ToString();

    /// <summary>A sentence about one, or about none or several.</summary>
    public static string Count(long count, SpokenSentence one, SpokenSentence many) => Of(count == 1 ? one : many);

    /// <summary>Marks a sentence that is asked for later, by <see cref="Known"/>.</summary>
    public static string Key(string english) => english;

    /// <summary>A sentence that is kept in English, and said later, by <see cref="Known"/>: nobody reads when it is made.</summary>
    public static string Later(SpokenSentence sentence) => sentence.Holes.Count == 0 ? sentence.English
        : string.Format(CultureInfo.InvariantCulture, sentence.English, [.. sentence.Holes]);

    /// <summary>A sentence that was marked by <see cref="Key"/> or made by <see cref="Later"/>, or that the library says in English only.</summary>
    public static string Known(string english) => Language.OfLibrary(english);

    private sealed class Hearer
    {
        public required PageLanguage Language { get; set; }
    }
}
