namespace InfoInterview.Language.Lexicons;

/// <summary>What a sentence must hold for a phrase to be worth a look: all of some words, and one of others.</summary>
internal readonly record struct Need
{
    /// <summary>What the phrase tells.</summary>
    public required byte Signal { get; init; }

    /// <summary>The words that must all be there.</summary>
    public required WordSet All { get; init; }

    /// <summary>The words of which one must be there.</summary>
    public required WordSet Any { get; init; }

    /// <summary>The words of which one must be there as well.</summary>
    public required WordSet Also { get; init; }

    /// <summary>The classes of which one would do instead.</summary>
    public required WordClass AnyClass { get; init; }

    public bool IsMetBy(in Sentence sentence) =>
        sentence.Words.HoldsAll(All) && ((sentence.Classes & AnyClass) != WordClass.None || sentence.Words.Meets(Any))
            && sentence.Words.Meets(Also);
}
