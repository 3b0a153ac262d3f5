using InfoInterview.Engagements;
using InfoInterview.Storage;

namespace InfoInterview.Host.Steps;

/// <summary>A step that a button names, as it is planned now.</summary>
internal sealed record FoundStep
{
    public required StoredEngagement Stored { get; init; }

    /// <summary>The step; <c>null</c> when it is no longer planned.</summary>
    public required NextStep? Step { get; init; }

    /// <summary>What to say when it is not.</summary>
    public required StepOutcome Gone { get; init; }

    /// <summary>Those of whom a message may speak.</summary>
    public required SeekerBook Beside { get; init; }
}
