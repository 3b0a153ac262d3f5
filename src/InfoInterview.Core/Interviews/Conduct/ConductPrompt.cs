using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>A reminder for the page one has open while talking. Equal when all parts are equal (G5.4).</summary>
public sealed record ConductPrompt
{
    /// <summary>When it helps.</summary>
    public required ConductMoment Moment { get; init; }

    /// <summary>What to do, as one short sentence.</summary>
    public required string Text { get; init; }

    /// <summary>What one could say; <c>null</c> where nothing is said.</summary>
    public string? Phrase { get; init; }

    /// <summary>The rule behind it.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>What to do.</summary>
    public override string ToString() => Text;
}
