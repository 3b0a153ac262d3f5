using NodaTime;

namespace InfoInterview.Notes;

/// <summary>What was said about a theme in one month. Equal when all parts are equal.</summary>
public sealed record TrendPoint
{
    /// <summary>The first day of the month.</summary>
    public required LocalDate Month { get; init; }

    /// <summary>The counts of this month, out of the people talked with in it and of what they said about any theme.</summary>
    public required Tally Said { get; init; }
}
