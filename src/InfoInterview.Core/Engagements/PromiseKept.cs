namespace InfoInterview.Engagements;

/// <summary>A promise was kept (G6.1).</summary>
public sealed record PromiseKept : Fact
{
    /// <summary>Who kept it.</summary>
    public required Side By { get; init; }

    /// <summary>Which promise, in the same words; <c>null</c> for the oldest open one of that side.</summary>
    public string? What { get; init; }
}
