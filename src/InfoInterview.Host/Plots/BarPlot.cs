namespace InfoInterview.Host.Plots;

/// <summary>Bars one below the other, all on one scale. Equal when all parts are equal.</summary>
internal sealed record BarPlot
{
    /// <summary>The lowest number; 0, or below it where bars go both ways.</summary>
    public int Min { get; init; }

    /// <summary>The highest number; above <see cref="Min"/>.</summary>
    public required int Max { get; init; }

    public required ValueList<PlotRow> Rows { get; init; }
}
