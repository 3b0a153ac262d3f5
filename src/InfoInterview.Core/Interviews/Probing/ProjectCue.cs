namespace InfoInterview.Interviews.Probing;

/// <summary>Finds something the speaker did or does: "I ran the station rebuild", "our last project was a school".</summary>
internal static class ProjectCue
{
    private static readonly string[][] PutTogether = SpokenLexicon.Lists.Phrases("put-together");
    private static readonly string[][] InCharge = SpokenLexicon.Lists.Phrases("in-charge");

    public static Found? Find(SpokenAnswer spoken, Clause clause)
    {
        for (var i = clause.First; i < clause.End; i++)
        {
            if (IsSpeaker(spoken[i]) && Deed(spoken, i + 1, clause.End) is { } deed) return deed;
            if (CueWord.Undertaking.Has(spoken[i]) && Undertaking(spoken, i, clause) is { } undertaking) return undertaking;
        }

        return null;
    }

    private static bool IsSpeaker(in SpokenWord word) => CueWord.Speaker.Has(word);

    private static Found? Deed(SpokenAnswer spoken, int at, int end)
    {
        var isPast = false;
        while (at < end && (spoken[at].Is(WordKinds.Adverb) || CueWord.Helping.Has(spoken[at])))
        {
            if (spoken[at].Is(WordKinds.Negation)) return null;
            isPast |= spoken[at++].Is(WordKinds.Auxiliary);
        }

        if (at >= end) return null;
        if (CueWord.WorkedOn.Has(spoken[at]) && at + 1 < end && CueWord.Upon.Has(spoken[at + 1]))
            return Thing(spoken, at, at + 2, end, "That sounds interesting.")
                ?? Of(spoken, "working on", at, at + 2, end, "That sounds interesting.");
        if (SpokenRun.Length(spoken.Words, at, end, PutTogether) is > 0 and var made)
            return Of(spoken, "putting together", at, at + made, end, "That sounds like a big project.");
        if (SpokenRun.Length(spoken.Words, at, end, InCharge) is > 0 and var led)
            return Thing(spoken, at, at + led, end, "That sounds like a lot of responsibility.", isLoose: true);
        if (VerbForms.Find(spoken[at].Known) is not { Use: not VerbUse.Change } verb || at + 1 >= end) return null;
        isPast |= verb.IsPast;
        var next = spoken[at + 1];
        if (next.Is(WordKinds.Preposition | WordKinds.Stop | WordKinds.Adverb) || CueWord.Infinitive.Has(next)) return null;
        return isPast || next.Is(WordKinds.Determiner)
            ? Thing(spoken, at, at + 1, end, Interest(verb.Use)) ?? Of(spoken, verb.Gerund, at, at + 1, end, Interest(verb.Use)) : null;
    }

    private static Found? Of(SpokenAnswer spoken, string gerund, int first, int at, int end, string interest)
    {
        var last = NounPhrase.EndOf(spoken.Words, at, end);
        return last == at
            ? null : new Found(
                AnswerTopicKind.Project, TopicForm.Noun, $"{gerund} {spoken.Turn(at, last)}",
                spoken.Span(first, last))
            { Interest = interest, IsDeed = true };
    }

    /// <summary>
    /// The thing itself, where it can stand without the verb: "the station rebuild in Bergen", "your book on permits"; not "a
    /// team of five".
    /// </summary>
    private static Found? Thing(SpokenAnswer spoken, int first, int at, int end, string interest, bool isLoose = false)
    {
        if (isLoose && at < end && CueWord.Roughly.Has(spoken[at])) at++;
        var last = NounPhrase.EndOf(spoken.Words, at, end);
        if (last == at || (!isLoose && !spoken[at].Is(WordKinds.Determiner)) || (!isLoose && spoken[at].Is(WordKinds.Number))) return null;
        for (var i = at; i < last; i++)
        {
            if (CueWord.NoThing.Has(spoken[i])) return null;
            if (CueWord.NumberLead.Has(spoken[i]) && i + 1 < last && spoken[i + 1].Is(WordKinds.Number) && !isLoose) return null;
        }

        var words = CueWord.IndefiniteArticle.Has(spoken[at]) ? "your " + spoken.Turn(at + 1, last) : spoken.Turn(at, last);
        return new Found(AnswerTopicKind.Project, TopicForm.Noun, words, spoken.Span(first, last)) { Interest = interest };
    }

    /// <summary>
    /// The noun with its owner and what it is about: "my thesis on bridges", "a pilot with two schools" as "the pilot with two
    /// schools".
    /// </summary>
    private static Found? Undertaking(SpokenAnswer spoken, int at, Clause clause)
    {
        var first = at;
        while (first > clause.First && at - first < 4 && !spoken[first].Is(WordKinds.Determiner)) first--;
        if (!spoken[first].Is(WordKinds.Determiner) || CueWord.VagueDeterminer.Has(spoken[first])) return null;
        var end = at + 1;
        if (end < clause.End && spoken[at].After == SpokenBreak.None && spoken[end].Is(WordKinds.Preposition))
            end = Attached(spoken, end, clause.End);
        var words = CueWord.OneThing.Has(spoken[first])
            ? "the " + spoken.Turn(first + 1, end) : spoken.Turn(first, end, lowersFirst: true);
        return new Found(
            AnswerTopicKind.Project, TopicForm.Noun, words, spoken.Span(first, end))
        { Interest = "That sounds interesting." };
    }

    /// <summary>The end of "with three schools": an attribute of at most two plain words behind its small ones.</summary>
    private static int Attached(SpokenAnswer spoken, int at, int end)
    {
        var (last, plain) = (at + 1, 0);
        while (last < end && plain < 2 && spoken[last - 1].After == SpokenBreak.None)
        {
            if (!spoken[last].Is(WordKinds.Determiner | WordKinds.Number))
            {
                if (spoken[last].Is(WordKinds.Finite | WordKinds.Verb | WordKinds.Stop | WordKinds.Preposition | WordKinds.Subject)
                    || spoken.Letters(last).EndsWith("ed", StringComparison.Ordinal)) break;
                plain++;
            }

            last++;
        }

        return plain == 0 ? at : last;
    }

    private static string Interest(VerbUse use) => use switch
    {
        VerbUse.Lead => "That sounds like a lot of responsibility.",
        VerbUse.Make => "That sounds like a big project.",
        _ => "That sounds interesting.",
    };
}
