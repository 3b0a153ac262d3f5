namespace InfoInterview.Interviews.Probing;

/// <summary>Finds a number or a share; where it is a share of somebody's time, what the time goes into.</summary>
internal static class FigureCue
{
    public static Found? Find(SpokenAnswer spoken, Clause clause)
    {
        for (var i = clause.First; i < clause.End; i++)
        {
            if (!IsFigure(spoken, i)) continue;
            if (ClauseWords.Of(spoken, clause, AnswerTopicKind.Figure) is not { } told) return null;
            return told.Statement is { } statement && Activity(spoken, clause, i) is { } activity
                ? activity with { Statement = statement } : told;
        }

        return null;
    }

    private static bool IsFigure(SpokenAnswer spoken, int at)
    {
        var word = spoken[at];
        if (at > 0 && CueWord.AtRate.Has(spoken[at - 1])
            || CueWord.Ordinal.Has(word) && at > 0 && spoken[at - 1].Is(WordKinds.Determiner)) return false;
        if (word.Is(WordKinds.Number)) return true;
        if (CueWord.Topmost.Has(word) && at + 2 < spoken.Words.Count && CueWord.PartOf.Has(spoken[at + 1])
            && Turned.IsFirstPerson(spoken[at + 2]))
            return true;
        var letters = spoken.Letters(at);
        if (!char.IsDigit(letters[0]) && !(letters.Length > 1 && letters[0] is '$' or '€' or '£' && char.IsDigit(letters[1])))
            return false;
        return letters.Length != 4
            || !(letters.StartsWith("19", StringComparison.Ordinal) || letters.StartsWith("20", StringComparison.Ordinal));
    }

    /// <summary>"… of my week is chasing suppliers": the doing, where the clause speaks of time.</summary>
    private static Found? Activity(SpokenAnswer spoken, Clause clause, int at)
    {
        var time = false;
        for (var i = at; i < clause.End; i++)
        {
            time |= CueWord.TimeSpent.Has(spoken[i]);
            if (!time || !spoken.IsGerund(i) || spoken[i - 1].Is(WordKinds.Determiner)) continue;
            var end = NounPhrase.EndOf(spoken.Words, i, clause.End);
            return end > i ? new Found(AnswerTopicKind.Figure, TopicForm.Noun, spoken.Turn(i, end), spoken.Span(i, end)) : null;
        }

        return null;
    }
}
