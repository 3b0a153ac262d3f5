using System.Numerics;
using InfoInterview.Notes.Wording;
using InfoInterview.Rules;

namespace InfoInterview.Notes.Reading;

/// <summary>Sorts a line into the guide's categories by its words (G6.2); a line without a telling word has none.</summary>
internal static class CategoryFinder
{
    private const int Categories = 5;
    private const float LeastTold = 0.3f;
    private const float MostOther = 0.25f;
    private const int First = 40;
    private const WordList AnyCategory = WordList.CareerPaths | WordList.RequiredSkills | WordList.IndustryTrends | WordList.CompanyCulture
        | WordList.JobSeekerAdvice | WordList.Role;

    private static ReadOnlySpan<LineClass> Told =>
        [LineClass.Skill, LineClass.Opinion, LineClass.Pay, LineClass.Warning, LineClass.Advice, LineClass.Fact, LineClass.Hearsay];

    private static ReadOnlySpan<LineClass> Other =>
        [LineClass.Action, LineClass.TheirPromise, LineClass.Referral, LineClass.Confidential, LineClass.Logistics, LineClass.OwnThought,
        LineClass.Resource];

    public static ValueList<NoteLine> Find(NoteText note, LineJudge judge)
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
                for (var left = (ulong)(note.Words[at].Lists & AnyCategory) >> First; left != 0; left &= left - 1)
                    votes[BitOperations.TrailingZeroCount(left)]++;
            }

            var start = first < at ? note.Words[first].Start : span.Start;
            lines[line] = IsTold(judge, line)
                ? Decide(new TextSpan(start, span.End - start), votes) : new NoteLine { Span = new TextSpan(start, span.End - start) };
        }

        return lines.ToValueList();
    }

    /// <summary>The lines of a language that is not read, of no category.</summary>
    public static ValueList<NoteLine> Plain(NoteText note) =>
        Enumerable.Range(0, note.Lines.Count).Select(line => new NoteLine { Span = note.WordsOfLine(line) }).ToValueList();

    /// <summary>Whether the line tells of the work at all, and is no chore, thought or appointment.</summary>
    private static bool IsTold(LineJudge judge, int line)
    {
        var (told, other) = (Most(judge, line, Told), Most(judge, line, Other));
        return told >= LeastTold || other < MostOther;
    }

    private static float Most(LineJudge judge, int line, ReadOnlySpan<LineClass> classes)
    {
        var most = 0f;
        foreach (var of in classes) most = Math.Max(most, judge.Score(line, of));
        return most;
    }

    private static NoteLine Decide(TextSpan span, ReadOnlySpan<int> votes)
    {
        var (best, sum) = (-1, 0);
        for (var category = 0; category < Categories; category++)
        {
            sum += votes[category];
            if (votes[category] > 0 && (best < 0 || votes[category] > votes[best])) best = category;
        }

        return best < 0
            ? new NoteLine { Span = span }
            : new NoteLine { Span = span, Category = (NoteCategory)best, Certainty = (double)votes[best] / (sum + 1) };
    }
}
