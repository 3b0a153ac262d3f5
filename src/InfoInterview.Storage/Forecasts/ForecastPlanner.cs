using InfoInterview.Engagements;

namespace InfoInterview.Storage.Forecasts;

/// <summary>The planner of a host's store, and by what it makes forecasts.</summary>
internal sealed class ForecastPlanner(FollowUpPlanner planner)
{
    public FollowUpPlanner Planner => planner;

    public string Basis { get; } = ForecastBasis.Of(planner);

    public int BacklogLimit => planner.Policy.BacklogLimit;
}
