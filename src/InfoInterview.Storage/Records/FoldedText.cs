using System.Diagnostics.CodeAnalysis;

namespace InfoInterview.Storage.Records;

/// <summary>Text in the form in which it is searched and sorted: without letter case, in every script.</summary>
internal static class FoldedText
{
    /// <summary>More words than these are left out of a search: nobody remembers so many, and each is a condition in the query.</summary>
    public const int MaxWords = 16;

    // Up and down again, so that letters with two lower-case forms, such as the Greek sigma, become one.
    [SuppressMessage("Globalization", "CA1308", Justification = "The lower-case form is the last of two steps.")]
    public static string Of(string text) => text.ToUpperInvariant().ToLowerInvariant();

    public static IEnumerable<string> WordsOf(string? search) =>
        Of(search ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Take(MaxWords);
}
