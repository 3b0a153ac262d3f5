using InfoInterview.Engagements;

namespace InfoInterview.Storage;

/// <summary>A history with all that the planner must know beside it, and what comes next. An engagement compares by reference.</summary>
public sealed record SurroundedEngagement
{
    /// <summary>The history, with its version.</summary>
    public required StoredEngagement Stored { get; init; }

    /// <summary>What surrounds it: the seeker's load, who was named, who was asked in the same house.</summary>
    public required Surroundings Around { get; init; }

    /// <summary>The next steps as they are planned at the moment of asking, soonest due first.</summary>
    public required ValueList<NextStep> Steps { get; init; }
}
