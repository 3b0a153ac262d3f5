using InfoInterview.Language.Evidence;

namespace InfoInterview.Language;

/// <summary>
/// Reads the traits of a text: words, pairs and triples, parts of words, words under a denial, names and numbers by their shape. One pass; linear in
/// the length of the text.
/// </summary>
internal struct FeatureReader
{
    private const int LongestWord = 40;
    private const int ShortestPart = 2;
    private const int LongestPart = 5;

    /// <summary>How many words a denial reaches.</summary>
    private const int DenialReach = 6;

    private static readonly uint Edge = FeatureHash.Of("<s>");
    private static readonly uint Name = FeatureHash.Of("<name>");
    private static readonly uint Number = FeatureHash.Of("<number>");
    private static readonly uint Question = FeatureHash.Of("?");
    private static readonly uint Shout = FeatureHash.Of("!");

    private readonly Thesaurus? thesaurus;
    private readonly bool isSubject;
    private uint last;
    private uint beforeLast;
    private uint lastShape;
    private int denied;
    private uint lastConcept;
    private uint beforeLastConcept;
    private uint thirdLastConcept;

    private FeatureReader(Thesaurus? thesaurus, bool isSubject)
    {
        this.thesaurus = thesaurus;
        this.isSubject = isSubject;
    }

    /// <summary>Adds the features of all sentences of a reading.</summary>
    public static void Read(scoped in TextReading text, ref Growing<Feature> features) => Read(in text, 0, text.Sentences.Length, ref features);

    /// <summary>Adds the features of some sentences.</summary>
    public static void Read(scoped in TextReading text, int first, int end, ref Growing<Feature> features)
    {
        var reader = new FeatureReader(text.Thesaurus, isSubject: false);
        for (var at = first; at < end; at++) reader.ReadSentence(in text, at, at == first && end - first > 1, at == end - 1 && end - first > 1, ref features);
        if (end > first) ReadWhole(in text, first, end, ref features);
    }

    /// <summary>Adds the features of a subject line.</summary>
    public static void ReadSubject(scoped in TextReading text, ref Growing<Feature> features)
    {
        var reader = new FeatureReader(text.Thesaurus, isSubject: true);
        for (var at = 0; at < text.Sentences.Length; at++) reader.ReadSentence(in text, at, isOpening: false, isEnding: false, ref features);
    }

    /// <summary>Adds the words of a sentence as those that came before.</summary>
    public static void ReadBefore(scoped in TextReading text, int sentence, ref Growing<Feature> features)
    {
        ref readonly var before = ref text.Sentences[sentence];
        Span<char> letters = stackalloc char[LongestWord + 2];
        for (var at = before.First; at < before.End; at++)
        {
            features.Add(new(FeatureHash.Of(FeatureKind.Before, HashOf(Spell(text.Text, in text.Tokens[at], letters))), at));
        }
    }

    /// <summary>Adds the features of one word where it stands: itself, its neighbours, its edges and its form.</summary>
    public static void ReadPlace(scoped in TextReading text, scoped in Sentence sentence, int at, ref Growing<Feature> features)
    {
        const int reach = 3;
        Span<uint> words = stackalloc uint[(2 * reach) + 1];
        Span<char> letters = stackalloc char[LongestWord + 2];
        for (var place = -reach; place <= reach; place++)
        {
            var isInside = at + place >= sentence.First && at + place < sentence.End;
            var spelled = isInside ? Spell(text.Text, in text.Tokens[at + place], letters) : default;
            words[place + reach] = isInside ? HashOf(spelled) : Edge;
            if (isInside && text.Thesaurus?.Find(spelled[1..^1]) is { IsEmpty: false } concepts) features.Add(new(FeatureHash.Of(FeatureKind.Place, (uint)(place + 40), concepts.First), at));
            features.Add(new(FeatureHash.Of(FeatureKind.Place, (uint)(place + reach), words[place + reach]), at));
            if (isInside && Math.Abs(place) < reach) features.Add(new(FeatureHash.Of(FeatureKind.Form, (uint)(place + reach), FormOf(in text.Tokens[at + place])), at));
        }

        for (var place = 1; place < 2 * reach; place++) features.Add(new(FeatureHash.Of(FeatureKind.Place, (uint)(place + 20), words[place], words[place + 1]), at));
        ReadEdges(Spell(text.Text, in text.Tokens[at], letters), at, ref features);
    }

    private static void ReadEdges(scoped ReadOnlySpan<char> word, int at, ref Growing<Feature> features)
    {
        var (beginning, ending) = (FeatureHash.Seed, FeatureHash.Seed + 1);
        for (var length = 1; length <= Math.Min(LongestPart, word.Length - 2); length++)
        {
            beginning = FeatureHash.Add(beginning, word[length]);
            ending = FeatureHash.Add(ending, word[^(length + 1)]);
            features.Add(new(FeatureHash.Of(FeatureKind.Edge, beginning), at));
            features.Add(new(FeatureHash.Of(FeatureKind.Edge, ending), at));
        }
    }

    private static uint FormOf(in Token token) =>
        (uint)token.After + (token.Is(WordClass.Capital) ? 16u : 0) + (token.Is(WordClass.Caps) ? 32u : 0) + (token.Is(WordClass.Number) ? 64u : 0) + (token.Is(WordClass.Quoted) ? 128u : 0);

    /// <summary>The feature that a text stands in a setting that is known beforehand, such as its purpose.</summary>
    public static Feature Setting(string name) => new(FeatureHash.Of(FeatureKind.Setting, FeatureHash.Of(name)), -1);

    /// <summary>The feature that something was told by a phrase of a lexicon or by another reader.</summary>
    /// <param name="what">Its number among what the room tells.</param>
    /// <param name="word">The word at which it ends; -1 where it is said of the whole.</param>
    public static Feature Told(uint what, int word = -1) => new(FeatureHash.Of(FeatureKind.Told, what), word);

    /// <summary>The feature that a word stands in a place that a room tells of, such as the beginning of a question.</summary>
    /// <param name="what">The place's number among what the room tells.</param>
    /// <param name="of">The number of the word, or of several.</param>
    /// <param name="word">The word at which it ends.</param>
    public static Feature Told(uint what, uint of, int word) => new(FeatureHash.Of(FeatureKind.Told, what, of), word);

    /// <summary>The number of a word, the same for ever.</summary>
    public static uint WordOf(scoped in TextReading text, int word)
    {
        Span<char> letters = stackalloc char[LongestWord + 2];
        return HashOf(Spell(text.Text, in text.Tokens[word], letters));
    }

    private void ReadSentence(scoped in TextReading text, int index, bool isOpening, bool isEnding, ref Growing<Feature> features)
    {
        ref readonly var sentence = ref text.Sentences[index];
        (last, beforeLast, lastShape, denied) = (Edge, 0, Edge, 0);
        (lastConcept, beforeLastConcept, thirdLastConcept) = (Edge, 0, 0);
        for (var at = sentence.First; at < sentence.End; at++)
        {
            ref readonly var token = ref text.Tokens[at];
            var word = ReadWord(text.Text, in token, at, out var concepts, ref features);
            if (!concepts.IsEmpty) ReadConcepts(concepts, at, ref features);
            if (isOpening) features.Add(new(FeatureHash.Of(FeatureKind.Opening, word), at));
            if (isEnding) features.Add(new(FeatureHash.Of(FeatureKind.Ending, word), at));
            Join(word, ShapeOf(in token, word, at > sentence.First), at, ref features);
            Deny(in token, word, at, ref features);
        }

        if (sentence.End == sentence.First) return;
        var mark = MarkAfter(text.Text, text.Tokens[sentence.End - 1].End);
        JoinConcept(mark, sentence.End - 1, ref features);
        Join(mark, mark, sentence.End - 1, ref features);
    }

    /// <summary>Adds the word and its parts; returns its number.</summary>
    private readonly uint ReadWord(string text, in Token token, int at, out ConceptSet concepts, ref Growing<Feature> features)
    {
        Span<char> letters = stackalloc char[LongestWord + 2];
        letters = Spell(text, in token, letters);
        var (word, length) = (HashOf(letters), letters.Length);
        concepts = thesaurus?.Find(letters[1..^1]) ?? default;
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

    /// <summary>The folded letters of a word between its edges; every digit is a nought.</summary>
    private static Span<char> Spell(string text, in Token token, Span<char> letters)
    {
        var length = 1;
        letters[0] = '^';
        for (var i = token.Start; i < token.End && length <= LongestWord; i++)
        {
            var fold = Folding.Of(text[i]);
            if (fold is Folding.Outside or Folding.Invisible) continue;
            letters[length++] = fold == Folding.Foreign ? char.ToLowerInvariant(text[i]) : char.IsAsciiDigit((char)fold) ? '0' : (char)fold;
        }

        letters[length++] = '$';
        return letters[..length];
    }

    private static uint HashOf(ReadOnlySpan<char> letters)
    {
        var hash = FeatureHash.Seed;
        foreach (var letter in letters[1..^1]) hash = FeatureHash.Add(hash, letter);
        return hash;
    }

    private void ReadConcepts(ConceptSet concepts, int at, ref Growing<Feature> features)
    {
        features.Add(new(FeatureHash.Of(FeatureKind.Concept, concepts.First), at));
        if (concepts.Second != 0) features.Add(new(FeatureHash.Of(FeatureKind.Concept, concepts.Second), at));
        if (concepts.Third != 0) features.Add(new(FeatureHash.Of(FeatureKind.Concept, concepts.Third), at));
        if (denied > 0) features.Add(new(FeatureHash.Of(FeatureKind.ConceptDenied, concepts.First), at));
        JoinConcept(concepts.First, at, ref features);
    }

    /// <summary>Adds the concept together with the three before it in the sentence.</summary>
    private void JoinConcept(uint concept, int at, ref Growing<Feature> features)
    {
        features.Add(new(FeatureHash.Of(FeatureKind.ConceptPair, lastConcept, concept), at));
        if (beforeLastConcept != 0)
        {
            features.Add(new(FeatureHash.Of(FeatureKind.ConceptAround, beforeLastConcept, concept), at));
            features.Add(new(FeatureHash.Of(FeatureKind.ConceptTriple, beforeLastConcept, lastConcept, concept), at));
        }

        if (thirdLastConcept != 0) features.Add(new(FeatureHash.Of(FeatureKind.ConceptAround, thirdLastConcept, concept), at));
        (thirdLastConcept, beforeLastConcept, lastConcept) = (beforeLastConcept, lastConcept, concept);
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

    private static uint MarkAfter(string text, int at)
    {
        for (; at < text.Length && !char.IsLetterOrDigit(text[at]); at++)
        {
            if (text[at] == '?') return Question;
            if (text[at] == '!') return Shout;
            if (text[at] is '\n' or '.') break;
        }

        return Edge;
    }

    private static void ReadWhole(scoped in TextReading text, int first, int end, ref Growing<Feature> features)
    {
        var words = text.Sentences[end - 1].End - text.Sentences[first].First;
        var size = words switch { <= 3 => 0u, <= 7 => 1u, <= 15 => 2u, <= 30 => 3u, <= 60 => 4u, _ => 5u };
        features.Add(new(FeatureHash.Of(FeatureKind.Whole, size), -1));
        features.Add(new(FeatureHash.Of(FeatureKind.Whole, 100 + (uint)Math.Min(6, end - first)), -1));
    }
}
