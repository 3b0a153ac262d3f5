namespace InfoInterview.Interviews.Probing;

/// <summary>
/// Finds that somebody does not know, or that it depends: the one asks for somebody who does, the other for what it depends on.
/// </summary>
internal static class Evasion
{
    private static readonly string[][] Unknown = SpokenLexicon.Lists.Phrases("not-known");

    public static Found? Find(SpokenAnswer spoken, List<Clause> clauses)
    {
        foreach (var clause in clauses)
        {
            if (clause.IsAsked) continue;
            for (var i = clause.First; i < clause.End; i++)
            {
                if (CueWord.Depending.Has(spoken[i])) return new Found(AnswerTopicKind.General, TopicForm.Noun, "", spoken.Span(i, i + 1));
                if (SpokenRun.Length(spoken.Words, i, clause.End, Unknown) is > 0 and var length)
                    return new Found(AnswerTopicKind.General, TopicForm.None, "", spoken.Span(i, i + length));
            }
        }

        return null;
    }
}
