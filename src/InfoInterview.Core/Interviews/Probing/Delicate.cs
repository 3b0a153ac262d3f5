using System.Collections.Frozen;

namespace InfoInterview.Interviews.Probing;

/// <summary>Finds what was said in confidence, and what is never said back.</summary>
internal static class Delicate
{
    private static readonly string[][] Confidences = SpokenLexicon.Lists.Phrases("confidence");

    private static readonly FrozenSet<string> Unsayable =
        SpokenLexicon.Lists["cue-unsayable"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether what was found holds an insult, which is never said back.</summary>
    public static bool IsUnsayable(Found? found)
    {
        if (found is null) return false;
        foreach (var word in found.Words.Split([' ', ',', '.', '“', '”', '-', '’'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Unsayable.Contains(word)) return true;
        }

        return false;
    }

    /// <summary>"Between you and me": what follows is kept.</summary>
    public static Found? Confided(SpokenAnswer spoken)
    {
        for (var i = 0; i < spoken.Words.Count; i++)
        {
            if (SpokenRun.Length(spoken.Words, i, spoken.Words.Count, Confidences) is > 0 and var length)
                return new Found(AnswerTopicKind.Confidence, TopicForm.None, "", spoken.Span(i, i + length));
        }

        return null;
    }
}
