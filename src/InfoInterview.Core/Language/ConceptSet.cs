namespace InfoInterview.Language;

/// <summary>
/// Up to three concepts by their numbers; a nought is none. The first is the one that the word is read as where one is needed.
/// </summary>
internal readonly record struct ConceptSet(uint First, uint Second, uint Third)
{
    public bool IsEmpty => First == 0;

    /// <summary>The same with one more; what is beyond three is left out.</summary>
    public ConceptSet With(uint concept) =>
        First == 0 ? new(concept, 0, 0) : Second == 0 ? this with { Second = concept } : Third == 0 ? this with { Third = concept } : this;
}
