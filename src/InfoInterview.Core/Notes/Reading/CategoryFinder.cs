using System.Numerics;
using InfoInterview.Rules;

namespace InfoInterview.Notes.Reading;

/// <summary>Sorts a line into the guide's categories by its words (G6.2); a line without a telling word has none.</summary>
internal static class CategoryFinder
{
    private const int Categories = 5;

    public static ValueList<NoteLine> Find(NoteText note)
    {
        var lines = new NoteLine[note.Lines.Count];
        Span<int> votes = stackalloc int[Categories + 1];
        var at = 0;
        for (var line = 0; line < lines.Length; line++)
        {
            votes.Clear();
            var span = note.Lines[line];
            var first = at;
            for (; at < note.Words.Count && note.Words[at].Start < span.End; at++)
            {
                for (uint left = note.Words[at].Entry.Categories; left != 0; left &= left - 1) votes[BitOperations.TrailingZeroCount(left)]++;
            }

            var start = first < at ? note.Words[first].Start : span.Start;
            lines[line] = Decide(new TextSpan(start, span.End - start), votes);
        }

        return lines.ToValueList();
    }

    private static NoteLine Decide(TextSpan span, ReadOnlySpan<int> votes)
    {
        var (best, sum) = (-1, 0);
        for (var category = 0; category < Categories; category++)
        {
            sum += votes[category];
            if (votes[category] > 0 && (best < 0 || votes[category] > votes[best])) best = category;
        }

        return best < 0 ? new NoteLine { Span = span } : new NoteLine { Span = span, Category = (NoteCategory)best, Certainty = (double)votes[best] / (sum + 1) };
    }
}
