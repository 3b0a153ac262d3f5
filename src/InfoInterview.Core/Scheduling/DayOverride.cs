using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Scheduling;

/// <summary>
/// The hours of one date, in place of the week's; week-end and holidays do not count then. Equal when all parts are equal.
/// </summary>
public sealed record DayOverride
{
    /// <summary>The date, where the person then is.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The windows of that date; none closes it.</summary>
    public ValueList<DayWindow> Windows { get; init; }
}
