namespace InfoInterview.Storage.Forecasts;

/// <summary>How far the forecasts of a seeker can be trusted at a moment.</summary>
internal enum ForecastState
{
    /// <summary>They are what the planner says.</summary>
    Current = 0,

    /// <summary>The seeker is unknown.</summary>
    Nobody = 1,

    /// <summary>The time of some has come.</summary>
    Ripe = 2,

    /// <summary>They were made by another planner, or never.</summary>
    Void = 3,
}
