using InfoInterview.Language;

namespace InfoInterview.Learn;

/// <summary>Reads texts into tokens and features, as the readers of the library do.</summary>
internal static class Features
{
    /// <summary>Hands over a text as it is read.</summary>
    public delegate void Reading(in TextReading text, ref Growing<Feature> features);

    public static uint[] Distinct(string text, Lexicon lexicon, string language, Reading read)
    {
        var features = new Growing<Feature>(new Feature[4096]);
        var tokens = new Growing<Token>(new Token[400]);
        var sentences = new Growing<Sentence>(new Sentence[64]);
        Tokenizer.Read(text, lexicon, ref tokens, ref sentences);
        var reading = new TextReading("text", text, tokens.Items, sentences.Items, Thesaurus.For(language));
        read(in reading, ref features);
        return Distinct(features.Items);
    }

    public static uint[] Distinct(ReadOnlySpan<Feature> features)
    {
        var distinct = new HashSet<uint>();
        foreach (ref readonly var feature in features) distinct.Add(feature.Hash);
        return [.. distinct.Order()];
    }
}
