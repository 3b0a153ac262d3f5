using NodaTime;

namespace InfoInterview.Decisions;

/// <summary>Something small to try out before one decides, with the day by which it is done. Equal when all parts are equal.</summary>
public sealed record Experiment
{
    private readonly string what = "";

    /// <summary>The path that it tries out.</summary>
    public required PathId Path { get; init; }

    /// <summary>What to do, as one sentence; not blank.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public required string What
    {
        get => what;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            what = value.Trim();
        }
    }

    /// <summary>The day by which it is done.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>The belief that it puts to the test; <c>null</c> when it is the path as a whole.</summary>
    public BeliefId? Belief { get; init; }

    /// <summary>Whether it was done.</summary>
    public bool IsDone { get; init; }

    /// <summary>What came of it, in the seeker's words; <c>null</c> when nothing is written down.</summary>
    public string? Result { get; init; }
}
