namespace InfoInterview.Language.Lexicons;

/// <summary>
/// Reads one phrase of a lexicon. Elements stand between blanks: <c>word</c>, <c>{list}</c>, <c>one/other/{list}</c>, each with <c>?</c>
/// when it may be missing; <c>~</c> for the words around a noun, <c>...</c> for some words, <c>..</c> for up to three,
/// <c>&lt;</c> for the beginning of a sentence, <c>&gt;</c> for the end of a clause, <c>??</c> for a question, <c>-word</c> for
/// one that must not follow. A <c>&gt;</c> among alternatives lets the end of a clause do as well. A leading <c>!</c> defies
/// negation, a leading <c>^</c> defies "how" and "what".
/// </summary>
internal sealed class PhraseReader
{
    private readonly IReadOnlyDictionary<string, List<ushort>> lists;
    private readonly Func<string, ushort> numberOf;

    public PhraseReader(IReadOnlyDictionary<string, List<ushort>> lists, Func<string, ushort> numberOf)
    {
        this.lists = lists;
        this.numberOf = numberOf;
    }

    public Phrase Read(byte signal, string text)
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
        var begin = Array.Find(steps, step => step.Kind != StepKind.Start);
        return begin is { Kind: StepKind.Word, IsOptional: false, OrEnd: false }
            ? new Phrase(signal, steps, evenDenied, evenExplained)
            : throw new FormatException($"The phrase '{text}' must begin with a word that cannot be missing.");
    }

    private Step ReadStep(string element, string phrase) => element switch
    {
        "~" => new Step(StepKind.Filler),
        "..." => new Step(StepKind.Gap),
        ".." => new Step(StepKind.ShortGap),
        "<" => new Step(StepKind.Start),
        ">" => new Step(StepKind.End),
        "??" => new Step(StepKind.Question),
        ['-', .. var unwanted] => ReadWords(unwanted, StepKind.Unless, phrase),
        _ => ReadWords(element, StepKind.Word, phrase),
    };

    /// <summary>A list that code reads as well is asked by its class, for a word may lose it where it stands.</summary>
    private Step ReadWords(string element, StepKind kind, string phrase)
    {
        var (classes, orEnd) = (WordClass.None, false);
        var words = new List<ushort>();
        foreach (var one in element.TrimEnd('?').Split('/'))
        {
            if (one is ">") orEnd = true;
            else if (one[0] != '{') words.Add(numberOf(one));
            else if (Enum.TryParse<WordClass>(one.Trim('{', '}'), ignoreCase: true, out var known)
                && (lists.ContainsKey(one.Trim('{', '}')) || (known & WordClass.Seen) != WordClass.None)) classes |= known;
            else if (lists.TryGetValue(one.Trim('{', '}'), out var list)) words.AddRange(list);
            else throw new FormatException($"The phrase '{phrase}' names the list {one}, which the lexicon does not have.");
        }

        return new Step(kind, classes, words) { IsOptional = element[^1] == '?', OrEnd = orEnd };
    }
}
