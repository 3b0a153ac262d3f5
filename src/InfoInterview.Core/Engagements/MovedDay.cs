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

    /// <summary>Such as "on Tue 26 May instead of Mon 25 May (Whit Monday)".</summary>
    public override string ToString() => $"on {TimePoint.OnDay(To)} instead of {TimePoint.OnDay(From)} ({Because})";
}
