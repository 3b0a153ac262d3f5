using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>The seeker put a step off. Limits that are promises, such as that of thanks, stay where they are.</summary>
public sealed record StepDeferred : Fact
{
    /// <summary>Which step.</summary>
    public required NextStepKind Step { get; init; }

    /// <summary>The day on which it opens again.</summary>
    public required LocalDate Until { get; init; }
}
