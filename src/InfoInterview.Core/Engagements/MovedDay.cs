using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>A day of a window that was moved to an open day of the recipient. Equal when all parts are equal.</summary>
public sealed record MovedDay
{
    /// <summary>The day by the policy alone.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The day it was moved to.</summary>
    public required LocalDate To { get; init; }

    /// <summary>Why the recipient does not work on the first day, such as "week-end".</summary>
    public required string Because { get; init; }

    /// <summary>Such as "Mon 25 May moved to Tue 26 May: week-end".</summary>
    public override string ToString() => $"{TimePoint.OnDay(From)} moved to {TimePoint.OnDay(To)}: {Because}";
}
