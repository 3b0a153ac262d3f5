namespace InfoInterview.Host.Plots;

/// <summary>A row of columns over time. Equal when all parts are equal.</summary>
internal sealed record PlotBand
{
    public required string Label { get; init; }

    /// <summary>What stands at the end of the line, such as "3 of 5".</summary>
    public string Value { get; init; } = "";

    /// <summary>One column for each time of the picture.</summary>
    public required ValueList<PlotColumn> Columns { get; init; }
}
