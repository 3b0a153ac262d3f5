namespace InfoInterview.Interviews.Probing;

/// <summary>Reads what a verb or preposition is about: the words up to where the phrase ends, without what only says when.</summary>
internal static class NounPhrase
{
    public const int MostWords = 10;

    /// <summary>
    /// The end (exclusive) of the phrase that begins at a word; the beginning itself when there is none worth saying back.
    /// </summary>
    public static int EndOf(List<SpokenWord> words, int first, int end)
    {
        var at = first;
        while (at < end && at - first < MostWords + 1 && !Stops(words, at, first, end))
        {
            at++;
            if (words[at - 1].After != SpokenBreak.None) break;
        }

        if (at - first > MostWords) at = Shortened(words, first, at);
        at = WithoutWhen(words, first, at);
        while (at > first && EndsOpen(words[at - 1])) at--;
        return HasContent(words, first, at) ? at : first;
    }

    private static bool Stops(List<SpokenWord> words, int at, int first, int end)
    {
        var word = words[at];
        if (at == first) return word.Is(WordKinds.Stop | WordKinds.Auxiliary) && !CueWord.PhraseOpening.Has(word);
        if (CueWord.And.Has(word))
            return at + 1 >= end || words[at + 1].Is(WordKinds.Auxiliary | WordKinds.Stop) || IsSubjectPronoun(words[at + 1])
                || CueWord.NextInRow.Has(words[at + 1]) || NextIsSubject(words, at + 1, end);
        if (CueWord.ThatClause.Has(word) && words[at - 1].Is(WordKinds.Preposition)) return false;
        if (CueWord.WhoClause.Has(word) && words[at - 1].Is(WordKinds.Noun) && end - at <= 6) return false;
        if (Follows(words, at, first)) return false;
        if (word.Is(WordKinds.Verb) && !CueWord.Infinitive.Has(words[at - 1])) return true;
        if (VerbForms.Find(word.Known) is { IsPast: true } && !words[at - 1].Is(WordKinds.Determiner)) return true;
        if (CueWord.LightVerb.Has(word)) return !CueWord.BeforeGerund.Has(words[at - 1]) && !words[at - 1].Is(WordKinds.Preposition);
        return word.Is(WordKinds.Stop | WordKinds.Auxiliary | WordKinds.Finite) || IsSubjectPronoun(word);
    }

    /// <summary>"… people who ask good questions" is said whole.</summary>
    private static bool Follows(List<SpokenWord> words, int at, int first)
    {
        for (var i = at - 1; i > first && at - i <= 5; i--)
        {
            if (CueWord.WhoClause.Has(words[i])) return true;
        }

        return false;
    }

    /// <summary>"… and the client shouts" begins something new.</summary>
    private static bool NextIsSubject(List<SpokenWord> words, int at, int end)
    {
        for (var i = at; i < Math.Min(end, at + 4); i++)
        {
            if (words[i].Is(WordKinds.Finite)) return true;
            if (words[i].After != SpokenBreak.None || words[i].Is(WordKinds.Preposition)) return false;
        }

        return false;
    }

    private static bool IsSubjectPronoun(in SpokenWord word) =>
        CueWord.Pronoun.Has(word) || (word.Is(WordKinds.Subject) && word.Known!.Contains('\'', StringComparison.Ordinal));

    private static int Shortened(List<SpokenWord> words, int first, int end)
    {
        for (var at = end - 1; at > first + 1; at--)
        {
            if (words[at].Is(WordKinds.Preposition) || CueWord.CutBefore.Has(words[at])) return at;
        }

        return first;
    }

    private static int WithoutWhen(List<SpokenWord> words, int first, int end)
    {
        for (var at = end; ;)
        {
            var length = WhenLength(words, first, at);
            if (length == 0) return at;
            at -= length;
        }
    }

    /// <summary>How many words at the end say only when: "two years ago", "last summer", "in 2019", "these days", "every day".</summary>
    private static int WhenLength(List<SpokenWord> words, int first, int end)
    {
        if (end <= first) return 0;
        var last = words[end - 1];
        if (CueWord.Ago.Has(last)) return Math.Min(end - first, 2 + Quantity(words, first, end - 2));
        if (last.Is(WordKinds.When)) return 1;
        if (CueWord.TimeUnit.Has(last) && end - first >= 2)
        {
            if (CueWord.TimeDeterminer.Has(words[end - 2])) return 2;
        }

        if (last.Length == 4 && last.Known is null && end - first >= 2 && CueWord.YearLead.Has(words[end - 2])) return 2;
        return 0;
    }

    private static int Quantity(List<SpokenWord> words, int first, int end)
    {
        var count = 0;
        while (end - count > first && count < 3
            && (words[end - count - 1].Is(WordKinds.Number) || CueWord.Quantity.Has(words[end - count - 1])
            || IsNumber(words[end - count - 1]))) count++;
        return count;
    }

    private static bool IsNumber(in SpokenWord word) => word.Known is null && word.Length <= 2;

    private static bool EndsOpen(in SpokenWord word) =>
        (word.Is(WordKinds.Preposition | WordKinds.Stop | WordKinds.Adverb) && !CueWord.MayEnd.Has(word))
            || CueWord.OpenEnd.Has(word);

    public static bool HasContent(List<SpokenWord> words, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var word = words[i];
            if (word.Known is null || word.Is(WordKinds.Noun) || CueWord.ProperSkill.Has(word)
                || ((word.Kinds & ~(WordKinds.Verb | WordKinds.PerhapsVerb)) == WordKinds.None && word.Length > 3)) return true;
        }

        return false;
    }
}
