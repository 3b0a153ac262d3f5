namespace InfoInterview.Outreach.Reviewing;

/// <summary>
/// Reads one phrase of a lexicon. Elements stand between blanks: <c>word</c>, <c>{class}</c>, <c>one/other/{class}</c>, each with <c>?</c>
/// when it may be missing; <c>~</c> for the words around a noun, <c>...</c> for up to six words, <c>&lt;</c> for the beginning of a sentence,
/// <c>&gt;</c> for the end of a clause, <c>??</c> for a question, <c>-word</c> for one that must not
/// follow. A <c>&gt;</c> among alternatives lets the end of a clause do as well. A leading <c>!</c> defies negation, a leading <c>^</c> defies "how" and "what".
/// </summary>
internal sealed class PhraseReader
{
    private readonly IReadOnlyDictionary<string, WordClass> classes;
    private readonly Func<string, ushort> numberOf;

    public PhraseReader(IReadOnlyDictionary<string, WordClass> classes, Func<string, ushort> numberOf)
    {
        this.classes = classes;
        this.numberOf = numberOf;
    }

    public (Phrase Phrase, PhraseBook.Need Need) Read(Signal signal, string text)
    {
        var elements = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).AsSpan();
        var (evenDenied, evenExplained) = (false, false);
        for (; elements[0] is "!" or "^"; elements = elements[1..])
        {
            evenDenied |= elements[0] is "!";
            evenExplained |= elements[0] is "^";
        }

        var steps = new Step[elements.Length];
        for (var i = 0; i < steps.Length; i++) steps[i] = ReadStep(elements[i], text);
        return (new Phrase(signal, steps, evenDenied, evenExplained), NeedOf(steps, text));
    }

    private Step ReadStep(string element, string phrase) => element switch
    {
        "~" => new Step(StepKind.Filler),
        "..." => new Step(StepKind.Gap),
        "<" => new Step(StepKind.Start),
        ">" => new Step(StepKind.End),
        "??" => new Step(StepKind.Question),
        ['-', .. var unwanted] => ReadWords(unwanted, StepKind.Unless, phrase),
        _ => ReadWords(element, StepKind.Word, phrase),
    };

    private Step ReadWords(string element, StepKind kind, string phrase)
    {
        var (any, orEnd) = (WordClass.None, false);
        var words = new List<ushort>();
        foreach (var one in element.TrimEnd('?').Split('/'))
        {
            if (one is ">") orEnd = true;
            else if (one[0] != '{') words.Add(numberOf(one));
            else if (classes.TryGetValue(one.Trim('{', '}'), out var value)) any |= value;
            else throw new FormatException($"The phrase '{phrase}' names the class {one}, which no line of the lexicon fills.");
        }

        return new Step(kind, any, words) { IsOptional = element[^1] == '?', OrEnd = orEnd };
    }

    private static PhraseBook.Need NeedOf(Step[] steps, string phrase)
    {
        var (classes, words) = (WordClass.None, default(WordSet));
        foreach (var step in steps)
        {
            if (step.Kind != StepKind.Word || step.IsOptional || step.OrEnd) continue;
            if (step.Words.Count == 0 && System.Numerics.BitOperations.IsPow2((ulong)step.Classes)) classes |= step.Classes;
            if (step.Words.Count == 1 && step.Classes == WordClass.None) words.Add(step.Words.First());
        }

        var begin = Array.Find(steps, step => step.Kind != StepKind.Start);
        if (begin is not { Kind: StepKind.Word, IsOptional: false, OrEnd: false }) throw new FormatException($"The phrase '{phrase}' must begin with a word that cannot be missing.");
        return new PhraseBook.Need(classes, words, WordSet.Of(begin.Words), begin);
    }
}
