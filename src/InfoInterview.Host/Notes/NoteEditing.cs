using InfoInterview.Notes;
using InfoInterview.Rules;

namespace InfoInterview.Host.Notes;

/// <summary>
/// Gives a note another text and takes its marks along: those before and after the change keep their words, and one whose words were changed goes, since
/// nobody has said so of the new ones.
/// </summary>
internal static class NoteEditing
{
    public static InterviewNote WithText(InterviewNote note, string text)
    {
        if (string.Equals(note.Text, text, StringComparison.Ordinal)) return note;
        var marks = new List<NoteMark>(note.Marks.Count);
        foreach (var mark in note.Marks)
        {
            if (Move(note.Text, text, mark.Span) is { } span) marks.Add(mark with { Span = span });
        }

        return note with { Text = text, Marks = marks.ToValueList() };
    }

    /// <summary>Where the words of a stretch stand by now; <c>null</c> when they were changed.</summary>
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

    /// <summary>Where the words stand when they stand there once.</summary>
    private static TextSpan? FindOnce(string text, string words)
    {
        var at = words.Length == 0 ? -1 : text.IndexOf(words, StringComparison.Ordinal);
        return at >= 0 && text.IndexOf(words, at + 1, StringComparison.Ordinal) < 0 ? new TextSpan(at, words.Length) : null;
    }
}
