namespace InfoInterview.Outreach.Slots;

/// <summary>A typed fact, read and mended where the mending is certain; otherwise it is asked back.</summary>
internal readonly record struct ReadFact
{
    /// <summary>Nothing was typed.</summary>
    public static readonly ReadFact Empty;

    /// <summary>As it stands inside a sentence; <c>null</c> when it has no such form.</summary>
    public string? Phrase { get; private init; }

    /// <summary>As a sentence of its own; <c>null</c> when it is none.</summary>
    public string? Sentence { get; private init; }

    /// <summary>Whether it was typed and fits neither way, or not all of it.</summary>
    public bool IsDoubtful { get; private init; }

    /// <summary>What may have been meant; <c>null</c> without a doubt or without an idea.</summary>
    public string? Proposal { get; private init; }

    public static ReadFact OfPhrase(string text) => new() { Phrase = text };

    public static ReadFact OfSentence(string text) => new() { Sentence = text };

    public static ReadFact OfBoth(string phrase, string sentence) => new() { Phrase = phrase, Sentence = sentence };

    /// <summary>A part that fits surely, of a text whose rest is asked back.</summary>
    public static ReadFact PartOf(string phrase) => new() { Phrase = phrase, IsDoubtful = true };

    /// <summary>The same fact; where its text was cut before it was read, with the rest asked back.</summary>
    public ReadFact Cut(bool isCut) => isCut && (Phrase ?? Sentence) is not null ? this with { IsDoubtful = true } : this;

    /// <summary>The same fact with its words changed.</summary>
    public ReadFact With(Func<string, string> change) => this with
    {
        Phrase = Phrase is { } phrase ? change(phrase) : null,
        Sentence = Sentence is { } sentence ? change(sentence) : null,
    };

    public static ReadFact Doubt(string? proposal) => new() { IsDoubtful = true, Proposal = proposal };
}
