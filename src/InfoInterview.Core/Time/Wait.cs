using NodaTime;

namespace InfoInterview.Time;

/// <summary>
/// How long to wait, with its unit in its type: calendar days, business days, or time that has truly elapsed. The three are
/// never mixed up: a wait of one day is not a wait of 24 hours. Equal when the unit and the amount are equal.
/// </summary>
/// <example>
/// <code>
/// var calendar = new BusinessCalendar(DateTimeZoneProviders.Tzdb["Europe/Oslo"], Weekend.In("NO"), HolidayCalendar.None);
/// var friday = Instant.FromUtc(2026, 3, 6, 14, 0);
/// Console.WriteLine(Wait.OfDays(2).After(friday, calendar)); // Sun 8 March
/// Console.WriteLine(Wait.OfBusinessDays(2).After(friday, calendar)); // Tue 10 March
/// </code>
/// </example>
public abstract record Wait
{
    private Wait()
    {
    }

    /// <summary>A wait of calendar days, counted on civil dates.</summary>
    /// <param name="count">How many; not negative.</param>
    /// <returns>The wait.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static CalendarDays OfDays(int count) => new(count);

    /// <summary>A wait of days on which the recipient works.</summary>
    /// <param name="count">How many; not negative.</param>
    /// <returns>The wait.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static BusinessDays OfBusinessDays(int count) => new(count);

    /// <summary>A wait of elapsed time, which no week-end and no clock change alters.</summary>
    /// <param name="duration">How long; not negative.</param>
    /// <returns>The wait.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public static Elapsed OfElapsed(Duration duration) => new(duration);

    /// <summary>When the wait is over.</summary>
    /// <param name="start">When it began.</param>
    /// <param name="calendar">The recipient's calendar: its zone tells which date the start falls on, its closed days are no
    /// business days.</param>
    /// <returns>A day for the two kinds of day waits, a moment for elapsed time.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is <c>null</c>.</exception>
    public TimePoint After(Instant start, BusinessCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return this switch
        {
            CalendarDays days => TimePoint.OnDay(calendar.DateOf(start).PlusDays(days.Count)),
            BusinessDays days => TimePoint.OnDay(calendar.PlusBusinessDays(calendar.DateOf(start), days.Count)),
            Elapsed time => TimePoint.At(start + time.Duration),
            _ => throw new InvalidOperationException("There is no other kind of wait."),
        };
    }

    /// <summary>Days by the calendar, closed ones included.</summary>
    public sealed record CalendarDays : Wait
    {
        internal CalendarDays(int count)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(count);
            Count = count;
        }

        /// <summary>How many days; zero ends on the day it begins.</summary>
        public int Count { get; }

        /// <summary>Such as "7 days".</summary>
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} {(Count == 1 ? "day" : "days")}");
    }

    /// <summary>Days on which the recipient works.</summary>
    public sealed record BusinessDays : Wait
    {
        internal BusinessDays(int count)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(count);
            Count = count;
        }

        /// <summary>How many business days; zero ends on the day it begins.</summary>
        public int Count { get; }

        /// <summary>Such as "2 business days".</summary>
        public override string ToString() =>
            string.Create(CultureInfo.InvariantCulture, $"{Count} business {(Count == 1 ? "day" : "days")}");
    }

    /// <summary>Time that has truly passed.</summary>
    public sealed record Elapsed : Wait
    {
        internal Elapsed(Duration duration)
        {
            if (duration < Duration.Zero) throw new ArgumentOutOfRangeException(nameof(duration), "A wait cannot be negative.");
            Duration = duration;
        }

        /// <summary>How much time.</summary>
        public Duration Duration { get; }

        /// <summary>Such as "24 hours".</summary>
        public override string ToString() =>
            string.Create(
                CultureInfo.InvariantCulture, $"{Duration.TotalHours:0.##} {(Duration == Duration.FromHours(1) ? "hour" : "hours")}");
    }
}
