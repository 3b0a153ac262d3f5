using NodaTime;

namespace InfoInterview.Time;

/// <summary>
/// Tells which days are holidays where a person lives. A host supplies its own; <see cref="HolidayCalendar"/> has the simple ones.
/// Implementations are pure: the same day and region always get the same answer.
/// </summary>
public interface IHolidayCalendar
{
    /// <summary>What the calendar knows of one day.</summary>
    /// <param name="day">The day, in the person's own zone.</param>
    /// <param name="region">The person's region as an ISO 3166 code such as <c>NO</c> or <c>US-CA</c>; <c>null</c> when it is
    /// not known.</param>
    /// <returns>A holiday with its name, an ordinary day, or that the calendar does not know: three answers, never
    /// <c>null</c>.</returns>
    HolidayAnswer On(LocalDate day, string? region);
}
