using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Scheduling;

/// <summary>Dates on which somebody keeps the same wall-clock hours in another zone. Equal when all parts are equal.</summary>
public sealed record Travel
{
    /// <summary>The first date there.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last date there; inclusive.</summary>
    public required LocalDate To { get; init; }

    /// <summary>The zone there.</summary>
    public required ZoneId Zone { get; init; }
}
