using NodaTime;

namespace InfoInterview.Time;

/// <summary>
/// The days that people can mean: from 1900 to 2199. Forms, files and histories refuse what lies outside, with its place, so that no
/// arithmetic with days comes to the end of the calendar.
/// </summary>
public static class DateBounds
{
    /// <summary>The first day that is accepted.</summary>
    public static LocalDate First { get; } = new(1900, 1, 1);

    /// <summary>The last day that is accepted.</summary>
    public static LocalDate Last { get; } = new(2199, 12, 31);

    /// <summary>Whether a day can be meant.</summary>
    /// <param name="day">The day.</param>
    /// <returns><c>true</c> from <see cref="First"/> to <see cref="Last"/>, both inclusive; days of other calendars count by their
    /// ISO day.</returns>
    public static bool Holds(LocalDate day) =>
        day.Calendar == CalendarSystem.Iso ? day >= First && day <= Last : Holds(day.WithCalendar(CalendarSystem.Iso));

    /// <summary>Whether a moment can be meant: its day in UTC lies within the bounds.</summary>
    /// <param name="moment">The moment.</param>
    /// <returns>Whether it lies within.</returns>
    public static bool Holds(Instant moment) => moment >= Start && moment < End;

    /// <summary>Whether an appointment can be meant: its day lies within the bounds.</summary>
    /// <param name="appointment">The appointment.</param>
    /// <returns>Whether its day lies within, both bounds inclusive.</returns>
    /// <exception cref="ArgumentNullException">The appointment is <c>null</c>.</exception>
    public static bool Holds(Appointment appointment)
    {
        ArgumentNullException.ThrowIfNull(appointment);
        return Holds(appointment.Start.Date);
    }

    /// <summary>The nearest day that can be meant.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The day itself, in the ISO calendar, when it lies within the bounds; otherwise the bound.</returns>
    public static LocalDate Nearest(LocalDate day)
    {
        var iso = day.WithCalendar(CalendarSystem.Iso);
        return iso < First ? First : iso > Last ? Last : iso;
    }

    /// <summary>The nearest moment that can be meant.</summary>
    /// <param name="moment">The moment.</param>
    /// <returns>The moment itself when it lies within the bounds; otherwise the first or the last one within.</returns>
    public static Instant Nearest(Instant moment) => moment < Start ? Start : moment >= End ? End - Duration.Epsilon : moment;

    private static Instant Start { get; } = Instant.FromUtc(1900, 1, 1, 0, 0);

    private static Instant End { get; } = Instant.FromUtc(2200, 1, 1, 0, 0);
}
