using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>Something to say at the moment, ready to be read aloud. Equal when all parts are equal (G4.7).</summary>
public sealed record SpokenPhrase
{
    /// <summary>What it does.</summary>
    public required PhraseMove Move { get; init; }

    /// <summary>The words.</summary>
    public required string Text { get; init; }

    /// <summary>The rule that proposes it.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>The words.</summary>
    public override string ToString() => Text;
}
