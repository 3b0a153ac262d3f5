namespace InfoInterview.Interviews;

/// <summary>What is kept of a phase of an agenda, beside the flow. Equal when both parts are equal.</summary>
public sealed record KeptPhase
{
    /// <summary>The id of the phase.</summary>
    public required string PhaseId { get; init; }

    /// <summary>The whole minutes that it was given.</summary>
    public required int Minutes { get; init; }
}
