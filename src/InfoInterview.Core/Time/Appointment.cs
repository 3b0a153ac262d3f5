using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Time;

/// <summary>
/// An agreed time as it was agreed: the local date and time, the zone they were said in, and the minutes. What was meant is kept, so that
/// a change of a zone's rules moves the instant and not the agreement. Equal when all parts are equal.
/// </summary>
public sealed record Appointment
{
    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("ddd d MMMM uuuu HH:mm");

    private readonly int minutes;

    /// <summary>The local start, as the two people said it.</summary>
    public required LocalDateTime Start { get; init; }

    /// <summary>The zone in which they said it.</summary>
    public required ZoneId Zone { get; init; }

    /// <summary>The agreed length in minutes; from 1 to a whole day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The length is below 1 or above 1440.</exception>
    public required int Minutes
    {
        get => minutes;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, NodaConstants.MinutesPerDay);
            minutes = value;
        }
    }

    /// <summary>When it begins, by the rules of the given source.</summary>
    /// <param name="zones">The source of time-zone rules.</param>
    /// <returns>The instant, and whether the local time was skipped or stands twice that day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zones"/> is <c>null</c>.</exception>
    public ResolvedTime StartsAt(IDateTimeZoneProvider zones) => LocalTimeResolver.Resolve(Start, Zone.In(zones));

    /// <summary>When it ends (exclusive): the start and the minutes, elapsed.</summary>
    /// <param name="zones">The source of time-zone rules.</param>
    /// <returns>The instant.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="zones"/> is <c>null</c>.</exception>
    public Instant EndsAt(IDateTimeZoneProvider zones) => StartsAt(zones).Instant + Duration.FromMinutes(Minutes);

    /// <summary>Such as "Wed 16 September 2026 14:00 America/Chicago, 20 minutes".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Pattern.Format(Start)} {Zone}, {Minutes} minutes");
}
