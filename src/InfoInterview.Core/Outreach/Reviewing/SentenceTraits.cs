using System.Numerics;
using InfoInterview.Language;

namespace InfoInterview.Outreach.Reviewing;

/// <summary>
/// The features of one sentence of a message: its words, those of the sentence before, and what the lexicon's phrases tell of it. The
/// weights of asks and of components are learnt from them.
/// </summary>
internal static class SentenceTraits
{
    private const uint DeniedPhrases = 100;
    private const uint AsksByPhrase = 200;
    private const uint HasDuration = 300;
    private const uint Classes = 400;

    /// <summary>Adds the features of a sentence.</summary>
    /// <param name="reading">The text that it stands in.</param>
    /// <param name="sentence">Its place.</param>
    /// <param name="hits">The phrases of the lexicon that it holds.</param>
    /// <param name="setting">What the text is for, by its name in the training texts.</param>
    /// <param name="features">Where they go.</param>
    public static void Read(scoped in TextReading reading, int sentence, scoped ReadOnlySpan<PhraseHit> hits, string setting, ref Growing<Feature> features)
    {
        FeatureReader.Read(in reading, sentence, sentence + 1, ref features);
        if (sentence > 0) FeatureReader.ReadBefore(in reading, sentence - 1, ref features);
        features.Add(Feature.Setting(setting));
        ref readonly var within = ref reading.Sentences[sentence];
        foreach (ref readonly var hit in hits)
        {
            var isDenied = Denial.IsClose(reading.Tokens, in within, hit.First);
            features.Add(Feature.Told(hit.Signal + (isDenied ? DeniedPhrases : 0), hit.End - 1));
            if (JobTalk.IsAboutJobs((MessageSignal)hit.Signal) && JobTalk.Asks(in reading, sentence, in hit)) features.Add(Feature.Told(AsksByPhrase + hit.Signal, hit.End - 1));
        }

        if (DurationReader.Find(in reading, in within) is not null) features.Add(Feature.Told(HasDuration));
        for (var left = (ulong)within.Classes; left != 0; left &= left - 1) features.Add(Feature.Told(Classes + (uint)BitOperations.TrailingZeroCount(left)));
    }
}
