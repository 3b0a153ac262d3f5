using InfoInterview.Engagements;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Storage.Forecasts;

/// <summary>The planner of a host's store, and by what it makes forecasts.</summary>
internal sealed class ForecastPlanner(FollowUpPlanner planner)
{
    public FollowUpPlanner Planner => planner;

    public string Basis { get; } = ForecastBasis.Of(planner);

    /// <summary>The day of a moment, where the seeker is.</summary>
    public LocalDate DayOf(Instant moment, Seeker seeker) => moment.InZone(seeker.Zone.In(planner.Zones)).Date;

    public int BacklogLimit => planner.Policy.BacklogLimit;
}
