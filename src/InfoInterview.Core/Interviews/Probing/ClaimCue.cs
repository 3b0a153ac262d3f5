namespace InfoInterview.Interviews.Probing;

/// <summary>Where nothing more particular was said: the clause that claims most, the earlier one where two claim alike.</summary>
internal static class ClaimCue
{
    public static Found? Find(SpokenAnswer spoken, List<Clause> clauses)
    {
        Found? best = null;
        var most = 0;
        foreach (var clause in clauses)
        {
            if (clause.IsAsked) continue;
            var weight = Weight(spoken, clause);
            if (weight <= most || ClauseWords.Of(spoken, clause, AnswerTopicKind.Claim) is not { } found) continue;
            if (found.Form == TopicForm.Statement) weight++;
            if (weight > most) (best, most) = (found, weight);
        }

        return best;
    }

    private static int Weight(SpokenAnswer spoken, Clause clause)
    {
        var weight = clause.Count >= 3 ? 2 : 1;
        if (clause.First > 0 && CueWord.Contrast.Has(spoken[clause.First - 1]) && clause.Count >= 3) weight += 4;
        for (var i = clause.First; i < clause.End; i++)
        {
            if (CueWord.Strong.Has(spoken[i])) return weight + 2;
        }

        return weight;
    }
}
