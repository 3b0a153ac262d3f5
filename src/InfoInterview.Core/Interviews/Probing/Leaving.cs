namespace InfoInterview.Interviews.Probing;

/// <summary>Finds that they have to leave: "I need to go in ten minutes", "I have a hard stop at noon".</summary>
internal static class Leaving
{
    private static readonly string[][] Goings = SpokenLexicon.Lists.Phrases("leaving");

    private static readonly string[][] ShortOfTime = SpokenLexicon.Lists.Phrases("short-of-time");

    public static Found? Find(SpokenAnswer spoken, Clause clause)
    {
        var isTheirs = false;
        for (var i = clause.First; i < clause.End; i++)
        {
            isTheirs |= Turned.IsFirstPerson(spoken[i]);
            if (!isTheirs) continue;
            var length = SpokenRun.Length(spoken.Words, i, clause.End, ShortOfTime);
            var going = SpokenRun.Length(spoken.Words, i, clause.End, Goings);
            if (going > 0 && IsSoon(spoken, i + going, clause.End)) length = going;
            if (length > 0) return new Found(AnswerTopicKind.Leaving, TopicForm.None, "", spoken.Span(i, i + length));
        }

        return null;
    }

    /// <summary>"I have to run", "… now", "… in ten minutes"; not "I have to run a team".</summary>
    private static bool IsSoon(SpokenAnswer spoken, int at, int end)
    {
        if (at == end || CueWord.Soon.Has(spoken[at])) return true;
        if (at + 1 >= end || !CueWord.Within.Has(spoken[at])) return false;
        return spoken[at + 1].Is(WordKinds.Number) || CueWord.OneOf.Has(spoken[at + 1]) || char.IsDigit(spoken.Letters(at + 1)[0]);
    }
}
