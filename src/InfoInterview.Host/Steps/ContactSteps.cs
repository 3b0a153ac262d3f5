using InfoInterview.Engagements;
using InfoInterview.Storage;

namespace InfoInterview.Host.Steps;

/// <summary>What comes next with one contact, with all that surrounds the history.</summary>
internal sealed record ContactSteps
{
    /// <summary>The history with what the planner knows beside it.</summary>
    public required SurroundedEngagement Of { get; init; }

    public required IReadOnlyList<StepLine> Lines { get; init; }

    /// <summary>Why there is nothing to do; <c>null</c> when there is something.</summary>
    public required Silence? Silence { get; init; }

    /// <summary>Those of whom a message may speak.</summary>
    public required SeekerBook Beside { get; init; }
}
