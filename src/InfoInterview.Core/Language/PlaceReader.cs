using InfoInterview.Language.Evidence;

namespace InfoInterview.Language;

/// <summary>Reads the traits of one word by where it stands.</summary>
internal static class PlaceReader
{
    /// <summary>Adds the features of one word where it stands: itself, its neighbours, its edges and its form.</summary>
    public static void Read(scoped in TextReading text, scoped in Sentence sentence, int at, ref Growing<Feature> features)
    {
        const int reach = 3;
        Span<uint> words = stackalloc uint[(2 * reach) + 1];
        Span<char> letters = stackalloc char[WordSpelling.MostLetters];
        for (var place = -reach; place <= reach; place++)
        {
            var isInside = at + place >= sentence.First && at + place < sentence.End;
            var spelled = isInside ? WordSpelling.Spell(text.Text, in text.Tokens[at + place], letters) : default;
            words[place + reach] = isInside ? WordSpelling.HashOf(spelled) : FeatureHash.Edge;
            if (isInside && text.Thesaurus?.Find(spelled[1..^1]) is { IsEmpty: false } concepts)
                features.Add(new(FeatureHash.Of(FeatureKind.Place, (uint)(place + 40), concepts.First), at));
            features.Add(new(FeatureHash.Of(FeatureKind.Place, (uint)(place + reach), words[place + reach]), at));
            if (isInside && Math.Abs(place) < reach)
                features.Add(new(FeatureHash.Of(FeatureKind.Form, (uint)(place + reach), FormOf(in text.Tokens[at + place])), at));
        }

        for (var place = 1; place < 2 * reach; place++)
            features.Add(new(FeatureHash.Of(FeatureKind.Place, (uint)(place + 20), words[place], words[place + 1]), at));
        ReadEdges(WordSpelling.Spell(text.Text, in text.Tokens[at], letters), at, ref features);
    }

    private static void ReadEdges(scoped ReadOnlySpan<char> word, int at, ref Growing<Feature> features)
    {
        var (beginning, ending) = (FeatureHash.Seed, FeatureHash.Seed + 1);
        for (var length = 1; length <= Math.Min(WordSpelling.LongestPart, word.Length - 2); length++)
        {
            beginning = FeatureHash.Add(beginning, word[length]);
            ending = FeatureHash.Add(ending, word[^(length + 1)]);
            features.Add(new(FeatureHash.Of(FeatureKind.Edge, beginning), at));
            features.Add(new(FeatureHash.Of(FeatureKind.Edge, ending), at));
        }
    }

    private static uint FormOf(in Token token) =>
        (uint)token.After + (token.Is(WordClass.Capital) ? 16u : 0) + (token.Is(WordClass.Caps) ? 32u : 0)
        + (token.Is(WordClass.Number) ? 64u : 0) + (token.Is(WordClass.Quoted) ? 128u : 0);
}
