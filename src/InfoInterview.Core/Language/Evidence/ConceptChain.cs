namespace InfoInterview.Language.Evidence;

/// <summary>What the words of a sentence mean, one after another: each with the three before it.</summary>
internal struct ConceptChain(uint edge)
{
    private uint last = edge;
    private uint beforeLast;
    private uint thirdLast;

    /// <summary>Adds what a word means, by itself and with what was meant before.</summary>
    public void Add(ConceptSet concepts, bool isDenied, int at, ref Growing<Feature> features)
    {
        features.Add(new(FeatureHash.Of(FeatureKind.Concept, concepts.First), at));
        if (concepts.Second != 0) features.Add(new(FeatureHash.Of(FeatureKind.Concept, concepts.Second), at));
        if (concepts.Third != 0) features.Add(new(FeatureHash.Of(FeatureKind.Concept, concepts.Third), at));
        if (isDenied) features.Add(new(FeatureHash.Of(FeatureKind.ConceptDenied, concepts.First), at));
        Join(concepts.First, at, ref features);
    }

    /// <summary>Adds the concept together with the three before it in the sentence.</summary>
    public void Join(uint concept, int at, ref Growing<Feature> features)
    {
        features.Add(new(FeatureHash.Of(FeatureKind.ConceptPair, last, concept), at));
        if (beforeLast != 0)
        {
            features.Add(new(FeatureHash.Of(FeatureKind.ConceptAround, beforeLast, concept), at));
            features.Add(new(FeatureHash.Of(FeatureKind.ConceptTriple, beforeLast, last, concept), at));
        }

        if (thirdLast != 0) features.Add(new(FeatureHash.Of(FeatureKind.ConceptAround, thirdLast, concept), at));
        (thirdLast, beforeLast, last) = (beforeLast, last, concept);
    }
}
