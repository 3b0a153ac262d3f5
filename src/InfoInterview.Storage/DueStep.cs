using InfoInterview.Engagements;

namespace InfoInterview.Storage;

/// <summary>One next step of a list, with the history that it belongs to.</summary>
public sealed record DueStep
{
    /// <summary>The history, with all of its steps.</summary>
    public required SurroundedEngagement Of { get; init; }

    /// <summary>The step.</summary>
    public required NextStep Step { get; init; }
}
