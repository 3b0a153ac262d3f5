namespace InfoInterview.Interviews.Probing;

/// <summary>
/// Finds that somebody does not know, or that it depends: the one asks for somebody who does, the other for what it depends on.
/// </summary>
internal static class Evasion
{
    private static readonly string[][] Unknown = SpokenLexicon.Lists.Phrases("not-known");

    public static Found? Find(Spoken spoken, List<Clause> clauses)
    {
        foreach (var clause in clauses)
        {
            if (clause.IsAsked) continue;
            for (var i = clause.First; i < clause.End; i++)
            {
                if (spoken[i].Known is "depends") return new Found(AnswerTopicKind.General, TopicForm.Noun, "", spoken.Span(i, i + 1));
                foreach (var phrase in Unknown)
                {
                    if (SpokenRun.IsAt(spoken.Words, i, clause.End, phrase))
                        return new Found(AnswerTopicKind.General, TopicForm.None, "", spoken.Span(i, i + phrase.Length));
                }
            }
        }

        return null;
    }
}
