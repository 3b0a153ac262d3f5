using System.Diagnostics.CodeAnalysis;

namespace InfoInterview.Host.Languages;

/// <summary>The sentences of a page as its markup takes them: <c>@L["See your contacts"]</c>.</summary>
internal sealed class PageWords
{
    public SpokenHtml this[string english] => SpokenHtml.Of(english);

    public SpokenHtml this[SpokenSentence sentence] => SpokenHtml.Of(sentence);

    /// <summary>A sentence about one, or about none or several.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "A page asks its own L, as it does for a sentence.")]
    public SpokenHtml Count(long count, SpokenSentence one, SpokenSentence many) => SpokenHtml.Of(count == 1 ? one : many);
}
