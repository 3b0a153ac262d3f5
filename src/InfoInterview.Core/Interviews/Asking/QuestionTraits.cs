using InfoInterview.Language;
using InfoInterview.Outreach;

namespace InfoInterview.Interviews.Asking;

/// <summary>
/// The features of a question: its words, and what its form tells of it: how many questions it asks, of which form and with
/// which words they begin, and which phrases of the lexicon it holds. The weights of its faults are learnt from them.
/// </summary>
internal static class QuestionTraits
{
    private const int MostAsks = 4;
    private const int MostSentences = 6;

    private const uint Count = 1000;
    private const uint FirstForm = 1010;
    private const uint LastForm = 1020;
    private const uint AllClosed = 1030;
    private const uint AnyNegated = 1031;
    private const uint AnyAside = 1032;
    private const uint EndsAsked = 1033;
    private const uint Forms = 1040;
    private const uint Shape = 2000;
    private const uint Head = 4000;
    private const uint HeadPair = 4010;
    private const uint Heads = 4020;
    private const uint Joint = 4030;
    private const uint SecondLength = 4040;
    private const uint SecondPointsBack = 4050;
    private const uint SecondSpeaksToYou = 4051;
    private const uint LastOffers = 4052;

    /// <summary>Adds the features of a question.</summary>
    public static void Read(
        scoped in TextReading text,
        scoped ReadOnlySpan<PhraseHit> hits, scoped ReadOnlySpan<Inquiry> asks, ValueList<JobAsk> jobAsks, ref Growing<Feature> features)
    {
        FeatureReader.Read(in text, ref features);
        ReadShape(in text, ref features);
        ReadForms(asks, ref features);
        for (var at = 0; at < Math.Min(asks.Length, MostAsks); at++) ReadHead(in text, asks, at, ref features);
        TopicTraits.Read(in text, hits, asks, jobAsks, ref features);
    }

    /// <summary>Which sentences ask, and which only tell.</summary>
    private static void ReadShape(scoped in TextReading text, ref Growing<Feature> features)
    {
        var shape = 1u;
        var sentences = text.Sentences[..Math.Min(text.Sentences.Length, MostSentences)];
        foreach (ref readonly var sentence in sentences) shape = (shape * 2) + (sentence.IsQuestion ? 1u : 0u);
        features.Add(Feature.Told(Shape + shape));
        if (!text.Sentences.IsEmpty && text.Sentences[^1].IsQuestion) features.Add(Feature.Told(EndsAsked));
    }

    private static void ReadForms(scoped ReadOnlySpan<Inquiry> asks, ref Growing<Feature> features)
    {
        features.Add(Feature.Told(Count + (uint)Math.Min(asks.Length, MostAsks)));
        if (asks.IsEmpty) return;
        var (forms, isClosed, isNegated, isAside) = (0u, true, false, false);
        foreach (ref readonly var ask in asks[..Math.Min(asks.Length, MostAsks)])
        {
            forms = (forms * 6) + 1 + (uint)ask.Form;
            isClosed &= ask.IsClosed;
            isNegated |= ask.IsNegated;
            isAside |= ask.MayBeAside;
        }

        features.Add(Feature.Told(Forms + 20_000 + forms));
        features.Add(Feature.Told(FirstForm + (uint)asks[0].Form));
        features.Add(Feature.Told(LastForm + (uint)asks[^1].Form));
        if (isClosed) features.Add(Feature.Told(AllClosed));
        if (isNegated) features.Add(Feature.Told(AnyNegated));
        if (isAside) features.Add(Feature.Told(AnyAside));
    }

    /// <summary>How one of several questions begins, and how it hangs together with the one before.</summary>
    private static void ReadHead(scoped in TextReading text, scoped ReadOnlySpan<Inquiry> asks, int at, ref Growing<Feature> features)
    {
        ref readonly var ask = ref asks[at];
        var head = Feature.NumberOf(in text, ask.First);
        var next = ask.First + 1 < ask.End ? Feature.NumberOf(in text, ask.First + 1) : 0;
        features.Add(Feature.Told(Head, head, ask.First));
        features.Add(Feature.Told(HeadPair, head + (next * 31), ask.First));
        if (at == asks.Length - 1)
        {
            features.Add(Feature.Told(Head + 1, head, ask.First));
            features.Add(Feature.Told(HeadPair + 1, head + (next * 31), ask.First));
            for (var word = ask.First; word < ask.End; word++)
            {
                if (text.Tokens[word].Is(WordClass.Or)) features.Add(Feature.Told(LastOffers, word));
            }
        }

        if (at == 0) return;
        ref readonly var before = ref asks[at - 1];
        features.Add(Feature.Told(Heads, Feature.NumberOf(in text, before.First) + (head * 31), ask.First));
        features.Add(Feature.Told(Joint, Feature.NumberOf(in text, ask.First - 1), ask.First));
        features.Add(Feature.Told(Joint + 1 + (uint)text.Tokens[ask.First - 1].After));
        var length = ask.End - ask.First;
        features.Add(Feature.Told(SecondLength + (length switch { <= 2 => 0u, <= 4 => 1u, <= 6 => 2u, <= 9 => 3u, _ => 4u })));
        var (pointsBack, speaksToYou) = (false, false);
        for (var word = ask.First; word < ask.End; word++)
        {
            pointsBack |= text.Tokens[word].Is(WordClass.Anaphor);
            speaksToYou |= text.Tokens[word].Is(WordClass.Second);
        }

        if (pointsBack) features.Add(Feature.Told(SecondPointsBack));
        if (speaksToYou) features.Add(Feature.Told(SecondSpeaksToYou));
    }
}
