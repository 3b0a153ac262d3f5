namespace InfoInterview.Interviews.Probing;

/// <summary>Finds a change: "we moved everything to the cloud", "the shift to remote work", "budgets are shrinking".</summary>
internal static class ShiftCue
{
    private static readonly string[][] Over = SpokenLexicon.Lists.Phrases("over");

    public static Found? Find(SpokenAnswer spoken, Clause clause)
    {
        for (var i = clause.First; i < clause.End; i++)
        {
            var found = Named(spoken, clause, i) ?? Own(spoken, clause, i);
            if (found is not null) return found;
            if (IsTold(spoken, clause, i)) return ClauseWords.Of(spoken, clause, AnswerTopicKind.Shift);
        }

        return null;
    }

    /// <summary>"The shift to remote work".</summary>
    private static Found? Named(SpokenAnswer spoken, Clause clause, int at)
    {
        if (!CueWord.ShiftNoun.Has(spoken[at]) || at == clause.First || at + 2 >= clause.End || spoken[at].After != SpokenBreak.None)
            return null;
        if (!CueWord.ShiftTo.Has(spoken[at + 1]) || CueWord.NoShift.Has(spoken[at + 2])) return null;
        var first = at - 1;
        while (first > clause.First && at - first < 3 && !spoken[first].Is(WordKinds.Determiner | WordKinds.Subject | WordKinds.Finite))
            first--;
        if (!spoken[first].Is(WordKinds.Determiner) || CueWord.NoneOrAny.Has(spoken[first])) return null;
        var end = NounPhrase.EndOf(spoken.Words, at + 2, clause.End);
        if (end == at + 2) return null;
        var words = "the " + spoken.Turn(first + 1, end);
        return new Found(AnswerTopicKind.Shift, TopicForm.Noun, words, spoken.Span(first, end));
    }

    /// <summary>"We moved everything to the cloud": something the speaker changed, or is changing.</summary>
    private static Found? Own(SpokenAnswer spoken, Clause clause, int at)
    {
        if (!CueWord.ShiftSpeaker.Has(spoken[at])) return null;
        var verb = at + 1;
        while (verb < clause.End && (spoken[verb].Is(WordKinds.Adverb) || CueWord.ShiftHelping.Has(spoken[verb]))
            && !spoken[verb].Is(WordKinds.Negation)) verb++;
        if (verb + 1 >= clause.End || VerbForms.Find(spoken[verb].Known) is not { Use: VerbUse.Change } form) return null;
        if (!form.IsPast && !spoken.IsGerund(verb)) return null;
        var next = spoken[verb + 1];
        if (form.Gerund is "starting" or "beginning" or "stopping"
            && (next.Is(WordKinds.Preposition) || CueWord.Infinitive.Has(next) || spoken.IsGerund(verb + 1)))
        {
            return next.Is(WordKinds.Preposition) ? null : ClauseWords.Of(spoken, clause, AnswerTopicKind.Shift);
        }

        var end = NounPhrase.EndOf(spoken.Words, verb + 1, clause.End);
        return end == verb + 1 || CueWord.Upon.Has(next)
            ? null : new Found(
                AnswerTopicKind.Shift, TopicForm.Noun, $"{form.Gerund} {spoken.Turn(verb + 1, end)}", spoken.Span(verb, end))
            { IsDeed = form.IsPast && !spoken.IsGerund(verb) };
    }

    /// <summary>"Budgets are shrinking", "it has changed", "nobody prints any longer", "we used to print".</summary>
    private static bool IsTold(SpokenAnswer spoken, Clause clause, int at)
    {
        var word = spoken[at];
        if (SpokenRun.Length(spoken.Words, at, clause.End, Over) > 0) return true;
        if (CueWord.Formerly.Has(word) && at > clause.First && at + 1 < clause.End && CueWord.Infinitive.Has(spoken[at + 1])
            && !spoken[at - 1].Is(WordKinds.Auxiliary)) return true;
        if (CueWord.ShiftLink.Has(word))
        {
            var next = spoken.PastAdverbs(at + 1, clause.End);
            if (next < clause.End && CueWord.BeenThrough.Has(spoken[next])) next = spoken.PastAdverbs(next + 1, clause.End);
            return next < clause.End && !IsSpeaker(spoken, clause)
                && (CueWord.HasBecome.Has(word)
                ? CueWord.Changed.Has(spoken[next]) || (CueWord.BeenThrough.Has(spoken[next - 1]) && CueWord.Changing.Has(spoken[next]))
                : CueWord.Changing.Has(spoken[next]) || CueWord.Ended.Has(spoken[next]));
        }

        return CueWord.ChangedAlone.Has(word) && at > clause.First
            && !spoken[at - 1].Is(WordKinds.Determiner | WordKinds.Preposition | WordKinds.Auxiliary | WordKinds.Stop)
            && !CueWord.NoShiftBefore.Has(spoken[at - 1]) && !IsSpeaker(spoken, clause);
    }

    private static bool IsSpeaker(SpokenAnswer spoken, Clause clause) => CueWord.Single.Has(spoken[clause.First]);
}
