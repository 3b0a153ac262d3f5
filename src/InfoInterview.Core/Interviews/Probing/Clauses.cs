namespace InfoInterview.Interviews.Probing;

/// <summary>Parts an answer into clauses, in one pass.</summary>
internal static class Clauses
{
    public static List<Clause> Read(List<SpokenWord> words)
    {
        var clauses = new List<Clause>();
        var first = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var isLast = i + 1 == words.Count;
            if (!isLast && words[i].After < SpokenBreak.Clause && !Begins(words, first, i + 1)) continue;
            Add(clauses, words, first, i + 1);
            first = i + 1;
        }

        return clauses;
    }

    /// <summary>
    /// What follows the first comma of a clause that depends on it: "when I hire, I look for …"; empty where there is no comma.
    /// </summary>
    public static Clause Main(List<SpokenWord> words, Clause clause)
    {
        for (var i = clause.First; i + 1 < clause.End; i++)
        {
            if (words[i].After == SpokenBreak.Comma) return new Clause(i + 1, clause.End, clause.IsAsked, IsDependent: false);
        }

        return clause with { First = clause.End };
    }

    /// <summary>Whether a new clause begins at a word within a sentence: "…, and we", "… because the".</summary>
    private static bool Begins(List<SpokenWord> words, int first, int at)
    {
        var word = words[at];
        if (CueWord.Reasoning.Has(word)) return true;
        if (CueWord.Relative.Has(word) && words[at - 1].After == SpokenBreak.Comma) return true;
        if (words[first].Is(WordKinds.Dependent)) return false;
        if (CueWord.Consequence.Has(word) && words[at - 1].After == SpokenBreak.Comma) return true;
        var subject = CueWord.Joining.Has(word) ? at + 1 : at;
        if (subject >= words.Count || !IsSubject(words[subject])) return false;
        if (subject == at) return words[at - 1].After == SpokenBreak.Comma && !IsOpening(words, first, at);
        return subject + 1 < words.Count
            && (words[subject].Is(WordKinds.Finite) || !words[subject + 1].Is(WordKinds.Preposition | WordKinds.Stop));
    }

    /// <summary>"Honestly, we …" and "When I started, we …" are one clause.</summary>
    private static bool IsOpening(List<SpokenWord> words, int first, int at)
    {
        for (var i = first; i < at; i++)
        {
            if (words[i].Is(WordKinds.Finite)) return false;
        }

        return at - first <= 4;
    }

    private static bool IsSubject(in SpokenWord word) =>
        CueWord.ClauseSubject.Has(word) || (word.Is(WordKinds.Subject) && word.Known!.Contains('\'', StringComparison.Ordinal));

    private static void Add(List<Clause> clauses, List<SpokenWord> words, int first, int end)
    {
        var isAsked = words[end - 1].After == SpokenBreak.Question;
        var start = SpokenOpening.Skip(words, first, end);
        if (start < end)
            clauses.Add(new Clause(start, end, isAsked, words[start].Is(WordKinds.Dependent) && !CueWord.Once.Has(words[start])));
    }
}
