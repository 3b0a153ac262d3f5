namespace InfoInterview.Host.Api;

/// <summary>A day of the seeker's on which nothing can be offered.</summary>
internal sealed record EmptyDayView
{
    /// <summary>Such as 2026-03-09.</summary>
    public required string Date { get; init; }

    /// <summary>Everything that stands in the way, such as <c>seekerBusy</c>.</summary>
    public required IReadOnlyList<string> Because { get; init; }
}
