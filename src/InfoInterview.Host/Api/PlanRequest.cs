namespace InfoInterview.Host.Api;

/// <summary>What a plan is to be; whatever is left out stays as it is.</summary>
internal sealed record PlanRequest
{
    public int? Minutes { get; init; }

    /// <summary><c>Short</c> or <c>Detailed</c>.</summary>
    public string? Flow { get; init; }

    /// <summary>What one wants to come away with, such as <c>understandRole</c>.</summary>
    public IReadOnlyList<string>? Objectives { get; init; }

    /// <summary>What one knows already and need not ask, such as <c>usual-day</c>.</summary>
    public IReadOnlyList<string>? Known { get; init; }

    /// <summary>The minutes of all parts in their order; they add up to the whole.</summary>
    public IReadOnlyList<int>? PhaseMinutes { get; init; }

    /// <summary>What is prepared by now, such as <c>questions</c>.</summary>
    public IReadOnlyList<string>? Prepared { get; init; }

    /// <summary>The keys of the questions that were asked by now.</summary>
    public IReadOnlyList<string>? Asked { get; init; }
}
