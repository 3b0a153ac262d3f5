namespace InfoInterview.Interviews.Probing;

/// <summary>Finds a change: "we moved everything to the cloud", "the shift to remote work", "budgets are shrinking".</summary>
internal static class ShiftCue
{
    public static Found? Find(Spoken spoken, Clause clause)
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
    private static Found? Named(Spoken spoken, Clause clause, int at)
    {
        if (!CueWord.ShiftNoun.Has(spoken[at]) || at == clause.First || at + 2 >= clause.End || spoken[at].After != SpokenBreak.None)
            return null;
        if (!CueWord.ShiftTo.Has(spoken[at + 1]) || spoken[at + 2].Known is "be" or "do" or "get") return null;
        var first = at - 1;
        while (first > clause.First && at - first < 3 && !spoken[first].Is(WordKinds.Determiner | WordKinds.Subject | WordKinds.Finite))
            first--;
        if (!spoken[first].Is(WordKinds.Determiner) || spoken[first].Known is "no" or "any") return null;
        var end = NounPhrase.EndOf(spoken.Words, at + 2, clause.End);
        if (end == at + 2) return null;
        var words = "the " + spoken.Turn(first + 1, end);
        return new Found(AnswerTopicKind.Shift, TopicForm.Noun, words, spoken.Span(first, end));
    }

    /// <summary>"We moved everything to the cloud": something the speaker changed, or is changing.</summary>
    private static Found? Own(Spoken spoken, Clause clause, int at)
    {
        if (!CueWord.ShiftSpeaker.Has(spoken[at])) return null;
        var verb = at + 1;
        while (verb < clause.End && (spoken[verb].Is(WordKinds.Adverb) || CueWord.ShiftHelping.Has(spoken[verb]))
            && !spoken[verb].Is(WordKinds.Negation)) verb++;
        if (verb + 1 >= clause.End || VerbForms.Find(spoken[verb].Known) is not { Use: VerbUse.Change } form) return null;
        if (!form.IsPast && !spoken.IsGerund(verb)) return null;
        var next = spoken[verb + 1];
        if (form.Gerund is "starting" or "beginning" or "stopping"
            && (next.Is(WordKinds.Preposition) || next.Known is "to" || spoken.IsGerund(verb + 1)))
        {
            return next.Is(WordKinds.Preposition) ? null : ClauseWords.Of(spoken, clause, AnswerTopicKind.Shift);
        }

        var end = NounPhrase.EndOf(spoken.Words, verb + 1, clause.End);
        return end == verb + 1 || next.Known is "on"
            ? null : new Found(
                AnswerTopicKind.Shift, TopicForm.Noun, $"{form.Gerund} {spoken.Turn(verb + 1, end)}", spoken.Span(verb, end));
    }

    /// <summary>"Budgets are shrinking", "it has changed", "nobody prints any longer", "we used to print".</summary>
    private static bool IsTold(Spoken spoken, Clause clause, int at)
    {
        var word = spoken[at];
        if (word.Known is "anymore" || SpokenRun.IsAt(spoken.Words, at, clause.End, "no", "longer")
            || SpokenRun.IsAt(spoken.Words, at, clause.End, "more", "and", "more")
            || SpokenRun.IsAt(spoken.Words, at, clause.End, "any", "more")) return true;
        if (word.Known is "used" && at > clause.First && at + 1 < clause.End && spoken[at + 1].Known is "to"
            && !spoken[at - 1].Is(WordKinds.Auxiliary)) return true;
        if (CueWord.ShiftLink.Has(word))
        {
            var next = spoken.PastAdverbs(at + 1, clause.End);
            if (next < clause.End && spoken[next].Known is "been") next = spoken.PastAdverbs(next + 1, clause.End);
            return next < clause.End && !IsSpeaker(spoken, clause)
                && (word.Known is "has" or "have"
                ? CueWord.Changed.Has(spoken[next]) || (spoken[next - 1].Known is "been" && CueWord.Changing.Has(spoken[next]))
                : CueWord.Changing.Has(spoken[next]) || spoken[next].Known is "gone" or "dead" or "dying");
        }

        return CueWord.ChangedAlone.Has(word) && at > clause.First
            && !spoken[at - 1].Is(WordKinds.Determiner | WordKinds.Preposition | WordKinds.Auxiliary | WordKinds.Stop)
            && !CueWord.NoShiftBefore.Has(spoken[at - 1]) && !IsSpeaker(spoken, clause);
    }

    private static bool IsSpeaker(Spoken spoken, Clause clause) => spoken[clause.First].Known is "i" or "he" or "she";
}
