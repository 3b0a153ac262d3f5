using NodaTime;

namespace InfoInterview.Storage.Records;

/// <summary>One next step of a history, to be found by when it is due.</summary>
internal sealed class ForecastStepRow : IOwnedRow
{
    public required Guid Programme { get; init; }

    public required Guid Owner { get; init; }

    public required Guid Contact { get; init; }

    public required int Number { get; init; }

    public int Kind { get; set; }

    /// <summary>Whether the seeker's load may hold it.</summary>
    public bool WaitsForRoom { get; set; }

    public Instant OpensAt { get; set; }

    public Instant DueBy { get; set; }

    /// <summary>What stands for the key of the step, by which it is found in the plan.</summary>
    public string Mark { get; set; } = "";
}
