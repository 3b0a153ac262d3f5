namespace InfoInterview.Outreach.Slots;

/// <summary>A typed fact, read and mended where the mending is certain; otherwise it is asked back.</summary>
internal sealed record ReadFact
{
    /// <summary>Nothing was typed.</summary>
    public static readonly ReadFact Empty = new();

    /// <summary>As it stands inside a sentence; <c>null</c> when it has no such form.</summary>
    public string? Phrase { get; init; }

    /// <summary>As a sentence of its own; <c>null</c> when it is none.</summary>
    public string? Sentence { get; init; }

    /// <summary>By <see cref="SentencePart.Subject"/>.</summary>
    public string? Subject { get; init; }

    /// <summary>By <see cref="SentencePart.Object"/>.</summary>
    public string? Object { get; init; }

    /// <summary>By <see cref="SentencePart.To"/>.</summary>
    public string? To { get; init; }

    /// <summary>By <see cref="SentencePart.Clause"/>.</summary>
    public string? Clause { get; init; }

    /// <summary>By <see cref="SentencePart.Quote"/>.</summary>
    public string? Quote { get; init; }

    /// <summary>By <see cref="SentencePart.Predicate"/>.</summary>
    public string? Predicate { get; init; }

    /// <summary>By <see cref="SentencePart.About"/>.</summary>
    public string? About { get; init; }

    /// <summary>What was typed beside it and is not in the letter, such as "(Hilfe!!)"; <c>null</c> when all is.</summary>
    public string? LeftOut { get; init; }

    /// <summary>Whether it was typed and fits neither way, or not all of it.</summary>
    public bool IsDoubtful { get; private init; }

    /// <summary>Why it does not stand, or not whole.</summary>
    public FactDoubt Why { get; init; }

    /// <summary>The word that makes the doubt, such as "his" or "team"; <c>null</c> where it is no single one.</summary>
    public string? Word { get; init; }

    /// <summary>Why it is asked back, where only the letter knows it, as a whole sentence; <c>null</c> elsewhere.</summary>
    public string? Reason { get; init; }

    /// <summary>The time that was typed beside a place; <c>null</c> where none was.</summary>
    public StatedTime? Time { get; init; }

    /// <summary>What may have been meant; <c>null</c> without a doubt or without an idea.</summary>
    public string? Proposal { get; init; }

    public string? this[SentencePart form] => form switch
    {
        SentencePart.Phrase => Phrase,
        SentencePart.Sentence => Sentence,
        SentencePart.Subject => Subject,
        SentencePart.Object => Object,
        SentencePart.To => To,
        SentencePart.Clause => Clause,
        SentencePart.Quote => Quote,
        SentencePart.Predicate => Predicate,
        _ => About,
    };

    /// <summary>Every form of it turned.</summary>
    public ReadFact Turned(Func<string, string> turn)
    {
        return this with
        {
            Phrase = Turn(Phrase),
            Sentence = Turn(Sentence),
            Subject = Turn(Subject),
            Object = Turn(Object),
            To = Turn(To),
            Clause = Turn(Clause),
            Predicate = Turn(Predicate),
            About = Turn(About),
            Proposal = Turn(Proposal),
        };

        string? Turn(string? text) => text is null ? null : turn(text);
    }

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

    public static ReadFact Doubt(string? proposal, FactDoubt why = FactDoubt.Shape) =>
        new() { IsDoubtful = true, Proposal = proposal, Why = why };
}
