namespace InfoInterview.Host.Api;

/// <summary>A time at which both could talk.</summary>
internal sealed record SlotView
{
    /// <summary>The start in UTC.</summary>
    public required string Start { get; init; }

    /// <summary>The end in UTC.</summary>
    public required string End { get; init; }

    /// <summary>The start by the seeker's clock, with its offset.</summary>
    public required string SeekerStart { get; init; }

    /// <summary>The start by the contact's clock, with its offset.</summary>
    public required string ContactStart { get; init; }
}
