using InfoInterview.Notes.Wording;

namespace InfoInterview.Notes.Reading;

/// <summary>What stands before a line's words and says what kind of line it is.</summary>
internal static class LineLabel
{
    /// <summary>"TODO", "Action:", "me:" before the words; and where the words begin.</summary>
    public static (int First, bool IsTodo) Of(NoteWords words, int first, int end)
    {
        var length = words.Length(FrameKind.Todo, first, end);
        var isShouted = length > 0 && length <= 2 && words[first].IsAllCapitals;
        if (length > 0 && (isShouted || Colon(words, first + length - 1))) return (first + length, true);
        length = words.Length(FrameKind.Me, first, end);
        return length > 0 && Colon(words, first + length - 1) ? (first + length, false) : (first, false);
    }

    private static bool Colon(NoteWords words, int word)
    {
        var end = words[word].End;
        while (end < words.Text.Length && words.Text[end] == ' ') end++;
        return end < words.Text.Length && words.Text[end] is ':' or '-' or '–' or '—';
    }
}
