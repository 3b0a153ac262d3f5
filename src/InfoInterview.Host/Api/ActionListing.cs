namespace InfoInterview.Host.Api;

/// <summary>What there is to do.</summary>
internal sealed record ActionListing
{
    public required IReadOnlyList<ActionAnswer> Items { get; init; }

    /// <summary>How many are not shown, since they come from what was told in confidence.</summary>
    public required int Withheld { get; init; }
}
