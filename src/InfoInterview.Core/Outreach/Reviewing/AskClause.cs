using InfoInterview.Language;
using InfoInterview.Rules;

namespace InfoInterview.Outreach.Reviewing;

/// <summary>Which clauses of a sentence are the ask for work in it, so that a finding points at them and not at all of it.</summary>
internal static class AskClause
{
    /// <summary>A clause that speaks for the ask at least this much of what the strongest does belongs to it.</summary>
    private const float Share = 0.5f;

    /// <summary>The clauses from the first phrase that asks to the last; <c>null</c> where no phrase does.</summary>
    public static TextSpan? Phrased(scoped in TextReading reading, int sentence, scoped ReadOnlySpan<PhraseHit> hits)
    {
        ref readonly var within = ref reading.Sentences[sentence];
        var (first, end) = (int.MaxValue, -1);
        foreach (ref readonly var hit in hits)
        {
            if (!JobTalk.IsAboutJobs((MessageSignal)hit.Signal) || !JobTalk.Asks(in reading, sentence, in hit)) continue;
            first = Math.Min(first, hit.First);
            end = Math.Max(end, hit.End);
        }

        if (end < 0) return null;
        while (first > within.First && reading.Tokens[first - 1].After < Boundary.Comma) first--;
        while (end < within.End && reading.Tokens[end - 1].After < Boundary.Comma) end++;
        return reading.Span(first, end);
    }

    /// <summary>The clauses whose words spoke most for an ask, from the first of them to the last.</summary>
    /// <param name="asks">The weights of asks.</param>
    /// <param name="features">The features that were weighed; their places are counted from the sentence on afterwards.</param>
    /// <param name="reading">The text.</param>
    /// <param name="sentence">The sentence.</param>
    public static TextSpan Weighed(EvidenceModel asks, Span<Feature> features, scoped in TextReading reading, in Sentence sentence)
    {
        Span<float> words = stackalloc float[Sentence.MostWords + 1];
        words.Clear();
        foreach (ref var feature in features)
        {
            var isInside = feature.Word >= sentence.First && feature.Word < sentence.End;
            feature = feature with { Word = isInside ? feature.Word - sentence.First : -1 };
        }

        words = words[..(sentence.End - sentence.First)];
        asks.Explain(features, 0, words);
        var most = 0f;
        for (int at = 0, until; at < words.Length; at = until)
            most = MathF.Max(most, Clause(words, in reading, in sentence, at, out until));
        var (first, end) = (-1, words.Length);
        for (int at = 0, until; at < words.Length; at = until)
        {
            if (Clause(words, in reading, in sentence, at, out until) < Share * most || most <= 0) continue;
            if (first < 0) first = at;
            end = until;
        }

        return reading.Span(sentence.First + Math.Max(0, first), sentence.First + end);
    }

    /// <summary>How much the clause that begins here spoke for an ask, and where it ends.</summary>
    private static float Clause(ReadOnlySpan<float> words, scoped in TextReading reading, in Sentence sentence, int at, out int until)
    {
        var next = sentence.First + at + 1;
        while (next < sentence.End && reading.Tokens[next - 1].After < Boundary.Comma) next++;
        until = next - sentence.First;
        var sum = 0f;
        foreach (var word in words[at..until]) sum += word;
        return sum;
    }
}
