namespace InfoInterview.Host.Plots;

/// <summary>A line of a picture: its name, its figures in words, and its bar. Equal when all parts are equal.</summary>
internal sealed record PlotRow
{
    public required string Label { get; init; }

    /// <summary>What stands at the end of the line, such as "3 of 5".</summary>
    public string Value { get; init; } = "";

    /// <summary>The pieces of its bar; a row without any is a heading, unless <see cref="IsMissing"/>.</summary>
    public ValueList<PlotSpan> Spans { get; init; }

    /// <summary>Whether it is shown that nothing is there: a broken frame over the whole length.</summary>
    public bool IsMissing { get; init; }
}
