namespace InfoInterview.Scheduling;

/// <summary>How long the way between two places takes, either way round. Equal when all parts are equal.</summary>
public sealed record TravelTime
{
    /// <summary>One place, as <see cref="ScheduledInterview.Place"/> has it; letter case does not count.</summary>
    public required string From { get; init; }

    /// <summary>The other place.</summary>
    public required string To { get; init; }

    /// <summary>The minutes from door to door.</summary>
    public required int Minutes { get; init; }
}
