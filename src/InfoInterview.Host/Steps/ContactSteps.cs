using InfoInterview.Engagements;

namespace InfoInterview.Host.Steps;

/// <summary>What comes next with one contact, with all that surrounds the history.</summary>
internal sealed record ContactSteps
{
    public required IReadOnlyList<StepLine> Lines { get; init; }

    /// <summary>Why there is nothing to do; <c>null</c> when there is something.</summary>
    public required Silence? Silence { get; init; }

    /// <summary>All histories of the seeker.</summary>
    public required SeekerBook Book { get; init; }
}
