namespace InfoInterview.Interviews.Probing;

/// <summary>Words that open a sentence and say nothing: "Well, to be honest, I think …".</summary>
internal static class SpokenOpening
{
    private static readonly string[][] Phrases = SpokenLexicon.Lists.Phrases("opening");

    /// <summary>The first word that says something.</summary>
    public static int Skip(List<SpokenWord> words, int first, int end)
    {
        for (var at = first; ;)
        {
            var length = Length(words, at, end);
            if (length == 0 || at + length >= end) return at;
            at += length;
        }
    }

    private static int Length(List<SpokenWord> words, int at, int end)
    {
        if (SpokenRun.Length(words, at, end, Phrases) is > 0 and var length) return length;
        var word = words[at];
        if (CueWord.Aside.Has(word)) return word.After == SpokenBreak.Comma || CueWord.BareAside.Has(word) ? 1 : 0;
        if (CueWord.Denial.Has(word)) return word.After == SpokenBreak.Comma ? 1 : 0;
        return word.Is(WordKinds.Filler) ? 1 : 0;
    }
}
