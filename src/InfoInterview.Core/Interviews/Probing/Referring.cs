namespace InfoInterview.Interviews.Probing;

/// <summary>Finds that they name somebody to talk to, or offer to make the two known: "you should talk to Ravi".</summary>
internal static class Referring
{
    private static readonly string[][] Turns = SpokenLexicon.Lists.Phrases("referring");

    private static readonly string[][] Introductions = SpokenLexicon.Lists.Phrases("introducing");

    public static Found? Find(SpokenAnswer spoken, Clause clause)
    {
        var advises = ClauseWords.IsAdvice(spoken, clause) || CueWord.ShortWish.Has(spoken[clause.First]);
        for (var i = clause.First; i < clause.End; i++)
        {
            var length = SpokenRun.Length(spoken.Words, i, clause.End, Introductions);
            var turn = SpokenRun.Length(spoken.Words, i, clause.End, Turns);
            if (advises && turn > 0 && IsNamed(spoken, i + turn, clause.End)) length = turn;
            if (length > 0) return new Found(AnswerTopicKind.Referral, TopicForm.None, "", spoken.Span(i, i + length));
        }

        return null;
    }

    /// <summary>"Ravi", "my old boss Ravi", "Dr. Chen"; not "users", "HR" or "people at Northwind".</summary>
    private static bool IsNamed(SpokenAnswer spoken, int at, int end)
    {
        for (; at < end && !spoken[at].Is(WordKinds.Preposition | WordKinds.Stop); at++)
        {
            var letters = spoken.Letters(at);
            if (char.IsUpper(letters[0]) && letters.Length > 1 && !char.IsUpper(letters[1])) return true;
        }

        return false;
    }
}
