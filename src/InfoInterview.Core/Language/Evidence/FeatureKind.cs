namespace InfoInterview.Language.Evidence;

/// <summary>What a feature is made of. The numbers are part of the weights' files.</summary>
internal enum FeatureKind : uint
{
    Word = 1,
    Pair = 2,
    Triple = 3,

    /// <summary>A word under a denial.</summary>
    Denied = 4,

    /// <summary>Two words with one between them that does not matter.</summary>
    Around = 5,

    /// <summary>Two neighbours of which one is a name or a number, whichever it is.</summary>
    Shape = 6,

    /// <summary>A word of the first sentence.</summary>
    Opening = 7,

    /// <summary>A word of the last sentence.</summary>
    Ending = 8,

    /// <summary>How long the text is, and such.</summary>
    Whole = 9,

    /// <summary>What a lexicon's phrase or another reader told.</summary>
    Told = 10,

    /// <summary>A part of a word: two to five letters, its edges counted as one each.</summary>
    Part = 11,

    /// <summary>A word of the subject line.</summary>
    Subject = 12,

    /// <summary>A word of the sentence before.</summary>
    Before = 13,

    /// <summary>What the text is for, as far as it is known beforehand.</summary>
    Setting = 14,

    /// <summary>A word by what it means, whichever word it is.</summary>
    Concept = 15,

    /// <summary>Two concepts in their order, the words between them without any.</summary>
    ConceptPair = 16,

    /// <summary>Two concepts in their order with another between them.</summary>
    ConceptAround = 17,

    /// <summary>Three concepts in their order.</summary>
    ConceptTriple = 18,

    /// <summary>A concept under a denial.</summary>
    ConceptDenied = 19,

    /// <summary>A word at a distance from the one that is judged.</summary>
    Place = 20,

    /// <summary>The beginning or the end of the word that is judged.</summary>
    Edge = 21,

    /// <summary>How the word that is judged, or its neighbour, is written, and what stands beside it.</summary>
    Form = 22,
}
