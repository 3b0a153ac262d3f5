using InfoInterview.Rules;

namespace InfoInterview.Time;

/// <summary>What is wrong in written working hours, and where. Equal when both parts are equal.</summary>
public sealed record HoursProblem
{
    /// <summary>What is wrong and what would be right, as one sentence.</summary>
    public required string Message { get; init; }

    /// <summary>Where in the text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Such as "[4..15): '09:00-25:00' is no window of a day.".</summary>
    public override string ToString() => $"{Span}: {Message}";
}
