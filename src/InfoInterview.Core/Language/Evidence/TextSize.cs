namespace InfoInterview.Language.Evidence;

/// <summary>How much a text says, in steps: its words and its sentences.</summary>
internal static class TextSize
{
    private const int MostSentences = 6;

    public static void Read(scoped in TextReading text, int first, int end, ref Growing<Feature> features)
    {
        var words = text.Sentences[end - 1].End - text.Sentences[first].First;
        var size = words switch { <= 3 => 0u, <= 7 => 1u, <= 15 => 2u, <= 30 => 3u, <= 60 => 4u, _ => 5u };
        features.Add(new(FeatureHash.Of(FeatureKind.Whole, size), -1));
        features.Add(new(FeatureHash.Of(FeatureKind.Whole, 100 + (uint)Math.Min(MostSentences, end - first)), -1));
    }
}
