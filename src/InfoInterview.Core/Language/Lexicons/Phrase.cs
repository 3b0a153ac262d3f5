namespace InfoInterview.Language.Lexicons;

/// <summary>A way of saying something: elements in their order, and what it tells.</summary>
internal sealed class Phrase
{
    private const int MostFillers = 6;
    private const int MostGap = 8;
    private const int MostShortGap = 3;
    private const int UnlessReach = 2;

    private readonly Step[] steps;

    public Phrase(byte signal, Step[] steps, bool evenDenied, bool evenExplained)
    {
        this.steps = steps;
        Signal = signal;
        EvenDenied = evenDenied;
        EvenExplained = evenExplained;
    }

    public byte Signal { get; }

    /// <summary>A negation before it takes nothing away: "I wouldn't say no to …".</summary>
    public bool EvenDenied { get; }

    /// <summary>A "how" or "what" before it takes nothing away.</summary>
    public bool EvenExplained { get; }

    /// <summary>The first word.</summary>
    public Step Begin => Array.Find(steps, step => step.Kind == StepKind.Word)!;

    /// <summary>What a sentence must hold: every word that stands alone, and one of the rarest choice after the first word.</summary>
    public Need Need(IReadOnlyCollection<WordTable.Entry> words)
    {
        var needed = Array.FindAll(steps, step => step is { Kind: StepKind.Word, IsOptional: false, OrEnd: false });
        var closed = needed.Where(step => (step.Classes & (WordClass.Capital | WordClass.Number)) == WordClass.None)
            .OrderBy(step => Choices(step, words).Count()).ToArray();
        var rarest = closed.FirstOrDefault() ?? Begin;
        return new Need
        {
            Signal = Signal,
            Also = WordSet.Of(
                closed.Length > 1
                ? Choices(closed[1], words) : closed.Length > 0 ? Choices(rarest, words) : words.Select(word => word.Word)),
            All = WordSet.Of(needed.Where(step => step is { Words.Count: 1, Classes: WordClass.None }).Select(step => step.Words.First())),
            Any = WordSet.Of(Choices(rarest, words)),
            AnyClass = rarest.Classes & (WordClass.Capital | WordClass.Number),
        };
    }

    /// <summary>Words of which one must follow the first; <c>null</c> when more than words of the lexicon will do.</summary>
    public IEnumerable<ushort>? Next(IReadOnlyCollection<WordTable.Entry> words)
    {
        var next = Enumerable.Empty<ushort>();
        foreach (var step in steps.AsSpan(Array.IndexOf(steps, Begin) + 1))
        {
            if (step.Kind != StepKind.Word || step.OrEnd || (step.Classes & WordClass.Seen) != WordClass.None) return null;
            next = next.Concat(Choices(step, words));
            if (!step.IsOptional) return next;
        }

        return null;
    }

    private static IEnumerable<ushort> Choices(Step step, IReadOnlyCollection<WordTable.Entry> words) =>
        step.Words.Concat(words.Where(word => (word.Classes & step.Classes) != WordClass.None).Select(word => word.Word));

    /// <summary>The word after the last of the phrase that begins with the given word of a sentence; -1 when none does.</summary>
    public int Match(ReadOnlySpan<Token> tokens, in Sentence sentence, int at) => Match(tokens, in sentence, at, 0);

    private int Match(ReadOnlySpan<Token> tokens, in Sentence sentence, int at, int index)
    {
        for (; index < steps.Length; index++)
        {
            var step = steps[index];
            switch (step.Kind)
            {
                case StepKind.Start when at == sentence.First:
                case StepKind.Question when sentence.IsQuestion:
                case StepKind.End when EndsClause(tokens, in sentence, at):
                case StepKind.Unless when !Follows(tokens, in sentence, at, step):
                    continue;
                case StepKind.Filler:
                    return Skip(tokens, in sentence, at, index + 1, MostFillers, isFiller: true);
                case StepKind.Gap:
                    return Skip(tokens, in sentence, at, index + 1, MostGap, isFiller: false);
                case StepKind.ShortGap:
                    return Skip(tokens, in sentence, at, index + 1, MostShortGap, isFiller: false);
                case StepKind.Word when at < sentence.End && step.Takes(in tokens[at]):
                    if (step.IsOptional && Match(tokens, in sentence, at + 1, index + 1) is >= 0 and var end) return end;
                    if (step.IsOptional) continue;
                    at++;
                    continue;
                case StepKind.Word when step.IsOptional || (step.OrEnd && EndsClause(tokens, in sentence, at)):
                    continue;
                default:
                    return -1;
            }
        }

        return at;
    }

    private static bool EndsClause(ReadOnlySpan<Token> tokens, in Sentence sentence, int at) =>
        at == sentence.End || (at > sentence.First && tokens[at - 1].After >= Boundary.Comma);

    private static bool Follows(ReadOnlySpan<Token> tokens, in Sentence sentence, int at, Step step)
    {
        for (var next = at; next < Math.Min(at + UnlessReach, sentence.End); next++)
        {
            if (step.Takes(in tokens[next])) return true;
            if (tokens[next].After >= Boundary.Comma) return false;
        }

        return false;
    }

    /// <summary>The rest of the phrase after the fewest words that may be left out.</summary>
    private int Skip(ReadOnlySpan<Token> tokens, in Sentence sentence, int at, int index, int most, bool isFiller)
    {
        for (var skipped = 0; ; skipped++, at++)
        {
            if (Match(tokens, in sentence, at, index) is >= 0 and var end) return end;
            if (skipped == most || at >= sentence.End) return -1;
            if (isFiller && (tokens[at].Is(WordClass.Link) || (at > sentence.First && tokens[at - 1].After >= Boundary.Colon))) return -1;
        }
    }
}
