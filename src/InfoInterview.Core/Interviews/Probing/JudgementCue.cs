namespace InfoInterview.Interviews.Probing;

/// <summary>Finds what they like or find hard: "I love the variety", "the hardest part is the waiting".</summary>
internal static class JudgementCue
{
    public static Found? Find(SpokenAnswer spoken, Clause clause)
    {
        if (spoken.Has(clause, WordKinds.Negation) || ClauseWords.Statement(spoken, clause) is not { } statement) return null;
        for (var i = clause.First; i < clause.End; i++)
        {
            var first = Object(spoken, clause, i);
            if (first == 0) continue;
            var end = NounPhrase.EndOf(spoken.Words, first, clause.End);
            if (end == first) continue;
            return new Found(
                AnswerTopicKind.Judgement, TopicForm.Noun, spoken.Turn(first, end), spoken.Span(first, end))
            { Statement = statement };
        }

        return null;
    }

    private static int Object(SpokenAnswer spoken, Clause clause, int at)
    {
        if (CueWord.Judge.Has(spoken[at]))
        {
            var verb = spoken.PastAdverbs(at + 1, clause.End);
            return verb + 1 < clause.End && CueWord.Liking.Has(spoken[verb]) && Opens(spoken[verb + 1]) ? verb + 1 : 0;
        }

        if (!CueWord.JudgedLink.Has(spoken[at]) || at + 1 >= clause.End || !Opens(spoken[at + 1])) return 0;
        var (superlative, part) = (false, false);
        for (var i = clause.First; i < at; i++)
        {
            superlative |= CueWord.Superlative.Has(spoken[i]) || CueWord.Topmost.Has(spoken[i]);
            part |= CueWord.Part.Has(spoken[i]) || CueWord.LikedPart.Has(spoken[i]);
        }

        return superlative && part ? at + 1 : 0;
    }

    private static bool Opens(in SpokenWord word) =>
        !word.Is(WordKinds.Stop | WordKinds.Preposition | WordKinds.Adverb)
        && !CueWord.NoObject.Has(word);
}
