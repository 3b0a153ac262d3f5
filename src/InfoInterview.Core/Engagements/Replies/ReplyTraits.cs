using System.Numerics;
using InfoInterview.Language;

namespace InfoInterview.Engagements.Replies;

/// <summary>
/// The features of a reply: its words, those of the subject, what the lexicon's phrases tell of it, which are denied, which come last
/// and beside each other, and the marks of a machine. The weights of replies are learnt from them.
/// </summary>
internal static class ReplyTraits
{
    private const uint Signals = 32;
    private const uint Denied = 100;
    private const uint Last = 200;
    private const uint First = 300;
    private const uint Marks = 400;
    private const uint None = 500;
    private const uint Question = 501;
    private const uint Neighbours = 1000;

    /// <summary>Adds the features.</summary>
    public static void Read(scoped in ReplyScan scan, ref Growing<Feature> features)
    {
        var body = scan.Body;
        FeatureReader.Read(in body, 0, scan.End, ref features);
        var subject = scan.Subject;
        FeatureReader.ReadSubject(in subject, ref features);
        ReadPhrases(in scan, in body, ref features);
        for (var left = (uint)scan.Marks; left != 0; left &= left - 1) features.Add(Feature.Told(Marks + (uint)BitOperations.TrailingZeroCount(left)));
        if (scan.End > 0 && body.Sentences[scan.End - 1].IsQuestion) features.Add(Feature.Told(Question));
    }

    /// <summary>What a phrase tells where it stands: a denied "again" is a wish for silence, another denied one is told apart.</summary>
    public static (ReplySignal Signal, bool IsDenied) Of(scoped in TextReading text, in PhraseHit hit)
    {
        var isDenied = IsDenied(in text, in hit);
        return hit.Signal == (byte)ReplySignal.AskAgain && isDenied ? (ReplySignal.DoNotContact, false) : ((ReplySignal)hit.Signal, isDenied);
    }

    private static bool IsDenied(scoped in TextReading text, in PhraseHit hit)
    {
        var sentence = SentenceOf(text.Sentences, hit.First);
        return Denial.IsClose(text.Tokens, in text.Sentences[sentence], hit.First);
    }

    private static int SentenceOf(ReadOnlySpan<Sentence> sentences, int word)
    {
        var (low, high) = (0, sentences.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sentences[middle].End <= word) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static void ReadPhrases(scoped in ReplyScan scan, scoped in TextReading body, ref Growing<Feature> features)
    {
        var (before, first) = (Signals, true);
        foreach (ref readonly var hit in scan.Hits)
        {
            var (signal, isDenied) = Of(in body, in hit);
            if (signal == ReplySignal.Nothing) continue;
            var number = (uint)signal + (isDenied ? Denied : 0);
            features.Add(Feature.Told(number, hit.End - 1));
            if (first) features.Add(Feature.Told(First + (number % Denied), hit.End - 1));
            if (before != Signals) features.Add(Feature.Told(Neighbours + (before * Signals) + (uint)signal, hit.End - 1));
            (before, first) = ((uint)signal, false);
        }

        features.Add(Feature.Told(before == Signals ? None : Last + before));
    }
}
