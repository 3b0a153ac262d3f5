using InfoInterview.Rules;

namespace InfoInterview.Notes.Binding;

/// <summary>Finds where the words of a stretch stand after a text was changed in one place or several.</summary>
internal static class MarkMoving
{
    /// <summary>Where they stand by now; <c>null</c> when they were changed, or stand there more than once.</summary>
    public static TextSpan? Move(string old, string text, TextSpan span)
    {
        var before = old.AsSpan().CommonPrefixLength(text);
        if (span.End <= before) return span;
        var after = SharedEnd(old, text, before);
        if (span.Start >= old.Length - after) return new TextSpan(span.Start + text.Length - old.Length, span.Length);
        return FindOnce(text, old.Substring(span.Start, span.Length));
    }

    private static int SharedEnd(string old, string text, int before)
    {
        var most = Math.Min(old.Length, text.Length) - before;
        var shared = 0;
        while (shared < most && old[^(shared + 1)] == text[^(shared + 1)]) shared++;
        return shared;
    }

    private static TextSpan? FindOnce(string text, string words)
    {
        var at = words.Length == 0 ? -1 : text.IndexOf(words, StringComparison.Ordinal);
        return at >= 0 && text.IndexOf(words, at + 1, StringComparison.Ordinal) < 0 ? new TextSpan(at, words.Length) : null;
    }
}
