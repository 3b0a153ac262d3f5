namespace InfoInterview.Host.Plots;

/// <summary>Rows of columns one below the other, all over the same times and on one scale. Equal when all parts are equal.</summary>
internal sealed record ColumnPlot
{
    /// <summary>What the times are called, the earliest first; at least one.</summary>
    public required ValueList<string> Times { get; init; }

    public required ValueList<PlotBand> Bands { get; init; }
}
