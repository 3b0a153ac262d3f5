namespace InfoInterview.Host.Steps;

/// <summary>Some of a list of steps.</summary>
internal sealed record StepPage
{
    public static StepPage None { get; } = new() { Lines = [], Total = 0 };

    public required IReadOnlyList<StepLine> Lines { get; init; }

    /// <summary>How many the whole list has.</summary>
    public required int Total { get; init; }
}
