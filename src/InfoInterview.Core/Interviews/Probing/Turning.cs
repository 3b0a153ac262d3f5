namespace InfoInterview.Interviews.Probing;

/// <summary>Finds that they turned to the seeker: with an opening that they offer, or with a question at the end.</summary>
internal static class Turning
{
    private static readonly string[][] Offers = SpokenLexicon.Lists.Phrases("opening-offered");

    /// <summary>Questions that want no answer, such as "you know?".</summary>
    private static readonly string[][] Rhetorical = SpokenLexicon.Lists.Phrases("rhetorical");

    public static Found? Find(SpokenAnswer spoken, List<Clause> clauses)
    {
        foreach (var clause in clauses)
        {
            if (clause.IsAsked) continue;
            for (var i = clause.First; i < clause.End; i++)
            {
                if (SpokenRun.Length(spoken.Words, i, clause.End, Offers) is > 0 and var length)
                    return new Found(AnswerTopicKind.Opening, TopicForm.None, "", spoken.Span(i, i + length));
            }
        }

        if (clauses.Count == 0 || clauses[^1] is not { IsAsked: true } last) return null;
        for (var i = last.First; i < last.End; i++)
        {
            if (SpokenRun.Length(spoken.Words, i, last.End, Rhetorical) == last.End - i) return null;
        }

        for (var i = last.First; i < last.End; i++)
        {
            if (Turned.IsSecondPerson(spoken[i])) return new Found(AnswerTopicKind.AskedBack, TopicForm.None, "",
                spoken.Span(last.First, last.End));
        }

        return null;
    }
}
