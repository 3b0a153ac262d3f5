using NodaTime;

namespace InfoInterview.Time;

/// <summary>One row of a holiday list. Equal when all parts are equal.</summary>
public sealed record PublicHoliday
{
    /// <summary>Where: an ISO 3166 code such as <c>NO</c> or <c>US-CA</c>, in any letter case.</summary>
    public required string Region { get; init; }

    /// <summary>The day off.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>What it is called there; an observed day has the name of the holiday it stands in for.</summary>
    public required string Name { get; init; }

    /// <summary>The day itself, or the one that stands in for it.</summary>
    public HolidayKind Kind { get; init; }
}
