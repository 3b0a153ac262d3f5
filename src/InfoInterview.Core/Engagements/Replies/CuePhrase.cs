using InfoInterview.Language;

namespace InfoInterview.Engagements.Replies;

/// <summary>A phrase of a lexicon: steps in their order, and what it tells.</summary>
internal sealed class CuePhrase
{
    private const int MostNameWords = 4;

    private readonly CueStep[] steps;

    public CuePhrase(CueKind kind, CueStep[] steps) => (Kind, this.steps) = (kind, steps);

    public CueKind Kind { get; }

    /// <summary>The first step that takes a word.</summary>
    public CueStep Begin => Array.Find(steps, step => step.Kind is not CueStepKind.Start);

    /// <summary>The cue that begins with the given word; <c>null</c> when none does.</summary>
    public Cue? Match(ReadOnlySpan<Word> words, int first)
    {
        var name = default(Range);
        var end = Match(words, first, first, 0, ref name);
        return end > first ? new Cue(Kind, first, end) { Name = name } : null;
    }

    private int Match(ReadOnlySpan<Word> words, int first, int at, int index, ref Range name)
    {
        for (; index < steps.Length; index++)
        {
            var step = steps[index];
            if (step.Kind == CueStepKind.Start ? BeginsClause(words, at) : step.Kind == CueStepKind.End && EndsClause(words, at)) continue;
            if (step.Kind is CueStepKind.Start or CueStepKind.End) return -1;
            if (step.Kind == CueStepKind.Gap) return Skip(words, first, at, index, ref name);
            var goesOn = at < words.Length && (at == first || words[at - 1].After < Break.Sentence);
            if (step.Kind == CueStepKind.Name)
            {
                var end = goesOn ? EndOfName(words, at) : at;
                if (end == at) return -1;
                name = at..end;
                at = end < words.Length && words[end].IsAddress && words[end - 1].After < Break.Sentence ? end + 1 : end;
                continue;
            }

            var takes = goesOn && step.Takes(in words[at]);
            if (takes && step.IsOptional && Match(words, first, at + 1, index + 1, ref name) is > 0 and var rest) return rest;
            if (step.IsOptional) continue;
            if (!takes) return -1;
            at++;
        }

        return at;
    }

    private int Skip(ReadOnlySpan<Word> words, int first, int at, int index, ref Range name)
    {
        for (var skipped = 0; skipped <= steps[index].Most; skipped++, at++)
        {
            if (Match(words, first, at, index + 1, ref name) is > 0 and var end) return end;
            if (at >= words.Length || words[at].After >= Break.Sentence) return -1;
        }

        return -1;
    }

    private static bool BeginsClause(ReadOnlySpan<Word> words, int at) => at == 0 || words[at - 1].After >= Break.Comma;

    private static bool EndsClause(ReadOnlySpan<Word> words, int at) => at >= words.Length || words[at - 1].After >= Break.Comma;

    private static int EndOfName(ReadOnlySpan<Word> words, int at)
    {
        var end = at;
        while (end < words.Length && end - at < MostNameWords && words[end].IsCapital && !CueBook.BuiltIn.Holds(WordList.NoName, words[end].Id))
        {
            end++;
            if (words[end - 1].After > Break.None) break;
        }

        return end;
    }
}
