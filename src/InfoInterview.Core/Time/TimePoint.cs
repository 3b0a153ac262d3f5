using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Time;

/// <summary>
/// A point in a plan: either a whole day, which each place lives through at its own time, or one moment. Equal when the kind and the
/// value are equal; points are ordered only once a zone is known, by <see cref="Start"/> or <see cref="End"/>.
/// </summary>
public readonly record struct TimePoint
{
    private static readonly LocalDatePattern DayPattern = LocalDatePattern.CreateWithInvariantCulture("ddd d MMMM");
    private static readonly LocalDateTimePattern MomentPattern = LocalDateTimePattern.CreateWithInvariantCulture("ddd d MMMM HH:mm");

    private readonly LocalDate day;
    private readonly Instant moment;

    private TimePoint(bool isDay, LocalDate day, Instant moment)
    {
        IsDay = isDay;
        this.day = day;
        this.moment = moment;
    }

    /// <summary>Whether the point is a whole day.</summary>
    public bool IsDay { get; }

    /// <summary>A whole day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The point.</returns>
    public static TimePoint OnDay(LocalDate day) => new(isDay: true, day, default);

    /// <summary>One moment.</summary>
    /// <param name="moment">The moment.</param>
    /// <returns>The point.</returns>
    public static TimePoint At(Instant moment) => new(isDay: false, default, moment);

    /// <summary>The day, or the date on which the moment falls in the given zone.</summary>
    /// <param name="zone">The zone in which one asks.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is <c>null</c>.</exception>
    public LocalDate DateIn(DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return IsDay ? day : moment.InZone(zone).Date;
    }

    /// <summary>The first instant: the start of the day in the zone (which is not always midnight), or the moment.</summary>
    /// <param name="zone">The zone in which one asks.</param>
    /// <returns>The instant, inclusive.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is <c>null</c>.</exception>
    public Instant Start(DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return IsDay ? LocalTimeResolver.StartOfDay(day, zone) : moment;
    }

    /// <summary>The first instant that is no longer part of it: the start of the next day in the zone, or the moment.</summary>
    /// <param name="zone">The zone in which one asks.</param>
    /// <returns>The instant, exclusive.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is <c>null</c>.</exception>
    public Instant End(DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return IsDay ? LocalTimeResolver.StartOfDay(day.PlusDays(1), zone) : moment;
    }

    /// <summary>Such as "Mon 9 March", or "Sat 6 June 16:30" for a moment, as it is in the given zone.</summary>
    /// <param name="zone">The zone in which one asks.</param>
    /// <returns>The text, in English.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zone"/> is <c>null</c>.</exception>
    public string ToString(DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return IsDay ? DayPattern.Format(day) : MomentPattern.Format(moment.InZone(zone).LocalDateTime);
    }

    /// <summary>The day, or the moment in UTC, as ISO 8601 writes it.</summary>
    internal string ToIso() =>
        IsDay ? LocalDatePattern.Iso.Format(day.WithCalendar(CalendarSystem.Iso)) : InstantPattern.ExtendedIso.Format(moment);

    /// <summary>The day, or the moment in UTC.</summary>
    public override string ToString() => IsDay ? DayPattern.Format(day) : InstantPattern.General.Format(moment);
}
