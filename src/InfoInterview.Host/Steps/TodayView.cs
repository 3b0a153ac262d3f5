using NodaTime;

namespace InfoInterview.Host.Steps;

/// <summary>What can be done today, one kind after the other.</summary>
internal sealed record TodayView
{
    public required IReadOnlyList<TodayGroup> Groups { get; init; }

    /// <summary>The day after today, where the seeker lives.</summary>
    public required LocalDate Tomorrow { get; init; }
}
