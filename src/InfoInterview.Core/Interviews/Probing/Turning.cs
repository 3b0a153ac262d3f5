namespace InfoInterview.Interviews.Probing;

/// <summary>Finds that they turned to the seeker with a question at the end.</summary>
internal static class Turning
{
    /// <summary>Questions for whom the seeker knows.</summary>
    private static readonly string[][] AskedWhom = SpokenLexicon.Lists.Phrases("asked-whom");

    /// <summary>Questions that want no answer, such as "you know?".</summary>
    private static readonly string[][] Rhetorical = SpokenLexicon.Lists.Phrases("rhetorical");

    public static Found? Find(SpokenAnswer spoken, List<Clause> clauses)
    {
        if (clauses.Count == 0 || clauses[^1] is not { IsAsked: true } last) return null;
        for (var i = last.First; i < last.End; i++)
        {
            if (SpokenRun.Length(spoken.Words, i, last.End, Rhetorical) == last.End - i) return null;
            if (SpokenRun.Length(spoken.Words, i, last.End, AskedWhom) > 0)
                return new Found(AnswerTopicKind.AskedBack, TopicForm.Noun, "", spoken.Span(last.First, last.End));
        }

        for (var i = last.First; i < last.End; i++)
        {
            if (Turned.IsSecondPerson(spoken[i])) return new Found(AnswerTopicKind.AskedBack, TopicForm.None, "",
                spoken.Span(last.First, last.End));
        }

        return null;
    }
}
