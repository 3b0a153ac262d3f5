using System.Numerics;
using InfoInterview.Language;
using InfoInterview.Outreach;

namespace InfoInterview.Interviews.Asking;

/// <summary>
/// The features of what a question is about: which phrases it holds, whose the matter is, and whether it reads as an ask for
/// work.
/// </summary>
internal static class TopicTraits
{
    private const uint Signals = 3000;
    private const uint Topics = 5000;
    private const uint Together = 10_000;
    private const uint Job = 3900;
    private const int JobSteps = 5;

    /// <summary>Adds the features of what a question is about.</summary>
    public static void Read(
        scoped in TextReading text, scoped ReadOnlySpan<PhraseHit> hits, scoped ReadOnlySpan<Inquiry> asks, ValueList<JobAsk> jobAsks,
        ref Growing<Feature> features)
    {
        ReadHits(in text, hits, asks, ref features);
        ReadJob(jobAsks, ref features);
    }

    /// <summary>
    /// The phrases, and for what a question is about: whose it is, whether it is asked or told, and beside what else it stands.
    /// </summary>
    private static void ReadHits(
        scoped in TextReading text, scoped ReadOnlySpan<PhraseHit> hits, scoped ReadOnlySpan<Inquiry> asks, ref Growing<Feature> features)
    {
        var head = asks.IsEmpty ? 0 : Feature.NumberOf(in text, asks[0].First);
        var next = asks.IsEmpty || asks[0].First + 1 >= asks[0].End ? 0 : Feature.NumberOf(in text, asks[0].First + 1);
        var (seen, sentence) = (0UL, 0);
        foreach (ref readonly var hit in hits)
        {
            if (hit.Signal is (byte)QuestionSignal.AsksLeave or (byte)QuestionSignal.BarsLeave) continue;
            while (hit.First >= text.Sentences[sentence].End) sentence++;
            ref readonly var within = ref text.Sentences[sentence];
            features.Add(Feature.Told(Signals + hit.Signal, hit.End - 1));
            seen |= 1UL << hit.Signal;
            if (hit.Signal < (byte)QuestionSignal.AboutPay) continue;
            ReadTopic(in text, in within, in hit, head, next, ref features);
        }

        ReadPairs(seen, ref features);
    }

    /// <summary>A topic: whether it is asked or told of, whose it is, and with which words the question begins.</summary>
    private static void ReadTopic(
        scoped in TextReading text, scoped in Sentence within, scoped in PhraseHit hit, uint head, uint next,
        ref Growing<Feature> features)
    {
        var by = hit.Signal * 16u;
        features.Add(Feature.Told(Topics + by + 8, head, hit.End - 1));
        features.Add(Feature.Told(Topics + by + 9, head + (next * 31), hit.End - 1));
        features.Add(Feature.Told(Topics + by + (within.IsQuestion ? 1u : 0u), hit.End - 1));
        features.Add(
            Feature.Told(
                Topics + by + 2 + ((within.Classes & WordClass.First) != WordClass.None ? 1u : 0u)
                + ((within.Classes & WordClass.Second) != WordClass.None ? 2u : 0u), hit.End - 1));
        for (var before = Math.Max(within.First, hit.First - 2); before < hit.First; before++)
        {
            if (text.Tokens[before].Is(WordClass.Second)) features.Add(Feature.Told(Topics + by + 6, hit.End - 1));
            if (text.Tokens[before].Is(WordClass.First)) features.Add(Feature.Told(Topics + by + 7, hit.End - 1));
        }
    }

    /// <summary>What stands beside what.</summary>
    private static void ReadPairs(ulong seen, ref Growing<Feature> features)
    {
        for (var left = seen; left != 0; left &= left - 1)
        {
            var one = (uint)BitOperations.TrailingZeroCount(left);
            for (var rest = left & (left - 1); rest != 0; rest &= rest - 1)
                features.Add(Feature.Told(Together + (one * 64) + (uint)BitOperations.TrailingZeroCount(rest)));
        }
    }

    private static void ReadJob(ValueList<JobAsk> jobAsks, ref Growing<Feature> features)
    {
        if (jobAsks.IsEmpty) return;
        var most = 0.0;
        foreach (var ask in jobAsks) most = Math.Max(most, ask.Certainty);
        features.Add(Feature.Told(Job));
        for (var step = 0; step < most * JobSteps; step++) features.Add(Feature.Told(Job + 1 + (uint)step));
    }
}
