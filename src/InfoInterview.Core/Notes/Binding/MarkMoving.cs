using InfoInterview.Rules;

namespace InfoInterview.Notes.Binding;

/// <summary>Finds where the words of a stretch stand after a text was changed in one place or several.</summary>
internal static class MarkMoving
{
    /// <summary>Where they stand by now; <c>null</c> when they were changed, or stand elsewhere and more than once.</summary>
    public static TextSpan? Move(string old, string text, TextSpan span) => Move(TextDifference.Between(old, text), old, text, span);

    /// <inheritdoc cref="Move(string, string, TextSpan)"/>
    public static TextSpan? Move(TextDifference difference, string old, string text, TextSpan span)
    {
        if (span.Length == 0 || span.End > old.Length) return null;
        return difference.PlaceOf(span.Start, span.Length) is { } start
            ? new TextSpan(start, span.Length) : FindOnce(text, old.Substring(span.Start, span.Length));
    }

    private static TextSpan? FindOnce(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return at >= 0 && text.IndexOf(words, at + 1, StringComparison.Ordinal) < 0 ? new TextSpan(at, words.Length) : null;
    }
}
