using InfoInterview.Engagements;

namespace InfoInterview.Host.Steps;

/// <summary>All next steps at one moment, each list sorted by due time.</summary>
internal sealed record StepBook
{
    public required IReadOnlyList<StepLine> UnderWay { get; init; }

    public required IReadOnlyList<StepLine> NotAsked { get; init; }

    /// <summary>Contacts of whom nothing more is planned.</summary>
    public required int Resting { get; init; }

    /// <summary>What can be done today, one kind after the other.</summary>
    public required ValueList<BatchGroup> Today { get; init; }

    /// <summary>What surrounds each history.</summary>
    public required SeekerBook Histories { get; init; }
}
