using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Interchange.Calendars;

/// <summary>How a calendar is read. Equal when all parts are equal.</summary>
public sealed record BusyTimesOptions
{
    private readonly Interval window;

    /// <summary>The zone of the calendar's owner: times that name no zone, and whole days, are meant in it.</summary>
    public required ZoneId Zone { get; init; }

    /// <summary>The time that is asked for, from its start (inclusive) to its end (exclusive).</summary>
    /// <exception cref="ArgumentException">The window has no start or no end.</exception>
    public required Interval Window
    {
        get => window;
        init => window = value is { HasStart: true, HasEnd: true } ? value : throw new ArgumentException("The window needs a start and an end.", nameof(value));
    }

    /// <summary>
    /// Where the rules of zones come from; usually <see cref="DateTimeZoneProviders.Tzdb"/>. The operating system is never asked.
    /// </summary>
    public required IDateTimeZoneProvider Zones { get; init; }

    /// <summary>
    /// The e-mail addresses of the calendar's owner, in any letter case: an invitation that one of them declined does not keep the time.
    /// </summary>
    public ValueList<string> OwnAddresses { get; init; }
}
