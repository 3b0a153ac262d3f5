using InfoInterview.Language.Evidence;

namespace InfoInterview.Language;

/// <summary>
/// Reads the traits of a text: words, pairs and triples, parts of words, words under a denial, names and numbers by their shape.
/// One pass; linear in the length of the text.
/// </summary>
internal struct FeatureReader
{
    private const int ShortestPart = 2;
    private const int LongestPart = WordSpelling.LongestPart;

    /// <summary>How many words a denial reaches.</summary>
    private const int DenialReach = 6;

    private static readonly uint Edge = FeatureHash.Edge;
    private static readonly uint Name = FeatureHash.Of("<name>");
    private static readonly uint Number = FeatureHash.Of("<number>");

    private readonly Thesaurus? thesaurus;
    private readonly bool isSubject;
    private uint last;
    private uint beforeLast;
    private uint lastShape;
    private int denied;
    private ConceptChain concepts;

    private FeatureReader(Thesaurus? thesaurus, bool isSubject)
    {
        this.thesaurus = thesaurus;
        this.isSubject = isSubject;
    }

    /// <summary>Adds the features of all sentences of a reading.</summary>
    public static void Read(scoped in TextReading text, ref Growing<Feature> features) =>
        Read(in text, 0, text.Sentences.Length, ref features);

    /// <summary>Adds the features of some sentences.</summary>
    public static void Read(scoped in TextReading text, int first, int end, ref Growing<Feature> features)
    {
        var reader = new FeatureReader(text.Thesaurus, isSubject: false);
        for (var at = first; at < end; at++)
            reader.ReadSentence(in text, at, at == first && end - first > 1, at == end - 1 && end - first > 1, ref features);
        if (end > first) TextSize.Read(in text, first, end, ref features);
    }

    /// <summary>Adds the features of a subject line.</summary>
    public static void ReadSubject(scoped in TextReading text, ref Growing<Feature> features)
    {
        var reader = new FeatureReader(text.Thesaurus, isSubject: true);
        for (var at = 0; at < text.Sentences.Length; at++)
            reader.ReadSentence(in text, at, isOpening: false, isEnding: false, ref features);
    }

    /// <summary>Adds the words of a sentence as those that came before.</summary>
    public static void ReadBefore(scoped in TextReading text, int sentence, ref Growing<Feature> features)
    {
        ref readonly var before = ref text.Sentences[sentence];
        Span<char> letters = stackalloc char[WordSpelling.MostLetters];
        for (var at = before.First; at < before.End; at++)
        {
            features.Add(
                new(FeatureHash.Of(FeatureKind.Before, WordSpelling.HashOf(WordSpelling.Spell(text.Text, in text.Tokens[at], letters))),
                at));
        }
    }

    private void ReadSentence(scoped in TextReading text, int index, bool isOpening, bool isEnding, ref Growing<Feature> features)
    {
        ref readonly var sentence = ref text.Sentences[index];
        (last, beforeLast, lastShape, denied) = (Edge, 0, Edge, 0);
        concepts = new ConceptChain(Edge);
        for (var at = sentence.First; at < sentence.End; at++)
        {
            ref readonly var token = ref text.Tokens[at];
            var word = ReadWord(text.Text, in token, at, out var meant, ref features);
            if (!meant.IsEmpty) concepts.Add(meant, denied > 0, at, ref features);
            if (isOpening) features.Add(new(FeatureHash.Of(FeatureKind.Opening, word), at));
            if (isEnding) features.Add(new(FeatureHash.Of(FeatureKind.Ending, word), at));
            Join(word, ShapeOf(in token, word, at > sentence.First), at, ref features);
            Deny(in token, word, at, ref features);
        }

        if (sentence.End == sentence.First) return;
        var mark = EndMark.After(text.Text, text.Tokens[sentence.End - 1].End);
        concepts.Join(mark, sentence.End - 1, ref features);
        Join(mark, mark, sentence.End - 1, ref features);
    }

    /// <summary>Adds the word and its parts; returns its number.</summary>
    private readonly uint ReadWord(string text, in Token token, int at, out ConceptSet meant, ref Growing<Feature> features)
    {
        Span<char> letters = stackalloc char[WordSpelling.MostLetters];
        letters = WordSpelling.Spell(text, in token, letters);
        var (word, length) = (WordSpelling.HashOf(letters), letters.Length);
        meant = thesaurus?.Find(letters[1..^1]) ?? default;
        if (isSubject)
        {
            features.Add(new(FeatureHash.Of(FeatureKind.Subject, word), at));
            return word;
        }

        features.Add(new(FeatureHash.Of(FeatureKind.Word, word), at));
        for (var start = 0; start < length - 1; start++)
        {
            var part = FeatureHash.Seed;
            for (var end = start; end < Math.Min(length, start + LongestPart); end++)
            {
                part = FeatureHash.Add(part, letters[end]);
                if (end - start + 1 >= ShortestPart) features.Add(new(FeatureHash.Of(FeatureKind.Part, part), at));
            }
        }

        return word;
    }

    private static uint ShapeOf(in Token token, uint word, bool isInside) =>
        token.Is(WordClass.Number) ? Number : isInside && token.Is(WordClass.Capital) ? Name : word;

    private void Join(uint word, uint shape, int at, ref Growing<Feature> features)
    {
        if (!isSubject)
        {
            features.Add(new(FeatureHash.Of(FeatureKind.Pair, last, word), at));
            if (beforeLast != 0)
            {
                features.Add(new(FeatureHash.Of(FeatureKind.Triple, beforeLast, last, word), at));
                features.Add(new(FeatureHash.Of(FeatureKind.Around, beforeLast, word), at));
            }

            if (shape != word || lastShape != last) features.Add(new(FeatureHash.Of(FeatureKind.Shape, lastShape, shape), at));
        }
        else
        {
            features.Add(new(FeatureHash.Of(FeatureKind.Subject, last, word), at));
        }

        (beforeLast, last, lastShape) = (last, word, shape);
    }

    private void Deny(in Token token, uint word, int at, ref Growing<Feature> features)
    {
        if (isSubject) return;
        if (denied > 0)
        {
            features.Add(new(FeatureHash.Of(FeatureKind.Denied, word), at));
            denied--;
        }

        if (token.Is(WordClass.Negation)) denied = DenialReach;
        if (token.After >= Boundary.Comma) denied = 0;
    }
}
