using InfoInterview.Rules;

namespace InfoInterview.Interviews;

/// <summary>One next question. Equal when all parts are equal (G4.6).</summary>
public sealed record ProbingRung
{
    /// <summary>Where on the ladder it stands.</summary>
    public required ProbingStep Step { get; init; }

    /// <summary>The question, to be asked aloud.</summary>
    public required string Question { get; init; }

    /// <summary>The rule that proposes it.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>The question.</summary>
    public override string ToString() => Question;
}
