using InfoInterview.Language;

namespace InfoInterview.Storage.Records;

/// <summary>Folded text without accents, so that <c>rios</c> finds Ríos and <c>strasse</c> finds Straße.</summary>
internal static class PlainText
{
    /// <summary>The text without accents; the text itself where nothing else would be left of it.</summary>
    /// <param name="folded">Text in the form of <see cref="FoldedText"/>.</param>
    public static string Of(string folded) => PlainLetters.Of(folded) is { Length: > 0 } plain
        && !string.IsNullOrWhiteSpace(plain) ? plain : folded;
}
