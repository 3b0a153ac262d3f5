using NodaTime;

namespace InfoInterview.Time;

/// <summary>
/// Says when a message may leave: the next moment that suits the recipient's zone, hours, week-end and holidays. A hard deadline
/// that comes before that moment wins, and the answer says so. Asking again with the same arguments gives the same answer, and
/// asking again at the answer gives "now". Stateless, safe to share, allocates nothing.
/// </summary>
/// <example>
/// <code>
/// var oslo = DateTimeZoneProviders.Tzdb["Europe/Oslo"];
/// var ruth = new BusinessCalendar(oslo, Weekend.In("NO"), HolidayCalendar.None, "NO", WorkingHours.Office);
/// Console.WriteLine(new SendWindow().Next(Instant.FromUtc(2026, 5, 15, 18, 0), ruth)); // Monday at nine
/// </code>
/// </example>
public sealed class SendWindow
{
    /// <summary>Over how much of a window's beginning messages are spread.</summary>
    public static readonly Duration DefaultSpread = Duration.FromMinutes(30);

    private readonly long spreadSeconds;

    /// <summary>A window with the default spread.</summary>
    public SendWindow()
        : this(DefaultSpread)
    {
    }

    /// <summary>A window with a host's own spread.</summary>
    /// <param name="spread">Over how much of a window's beginning messages are spread, from nothing to a day; a window that is
    /// shorter is used whole.</param>
    /// <exception cref="ArgumentOutOfRangeException">The spread is negative or longer than a day.</exception>
    public SendWindow(Duration spread)
    {
        if (spread < Duration.Zero || spread > Duration.FromDays(1))
            throw new ArgumentOutOfRangeException(nameof(spread), "A spread lies between nothing and a day.");
        spreadSeconds = (long)spread.TotalSeconds;
    }

    /// <summary>When a message may leave.</summary>
    /// <param name="at">The moment of asking.</param>
    /// <param name="recipient">The recipient's calendar.</param>
    /// <param name="deadline">The moment by which it must have left, whatever the calendar says; <c>null</c> for none.</param>
    /// <param name="seed">What tells this message from others, such as a hash of its id: the same seed always gets the same
    /// moment of a window, and different seeds are spread over its beginning. <c>null</c> for the first moment there is.</param>
    /// <returns>When, with the reason where it is not now.</returns>
    /// <exception cref="ArgumentNullException">The calendar is <c>null</c>.</exception>
    public SendDecision Next(Instant at, BusinessCalendar recipient, Instant? deadline = null, long? seed = null)
    {
        ArgumentNullException.ThrowIfNull(recipient);
        var opening = OpeningSearch.From(at, recipient);
        if (!opening.IsOpen || (deadline is { } hard && Instant.FromUnixTimeTicks(opening.OpensAt) > hard && !opening.IsOpenAtOnce))
            return Without(at, in opening, deadline);

        var leaves = seed is { } value ? Math.Max(opening.OpensAt, Spread(in opening, value, deadline)) : opening.OpensAt;
        if (opening.IsOpenAtOnce && leaves == opening.OpensAt) return new SendDecision { Verdict = SendVerdict.Now, At = at };
        var causes = opening.IsOpenAtOnce ? opening.Met | ClosedCauses.Spread : opening.Met;
        return new SendDecision
        {
            Verdict = SendVerdict.Later,
            At = Instant.FromUnixTimeTicks(leaves),
            Causes = causes,
            Holiday = opening.Holiday
        };
    }

    private static SendDecision Without(Instant at, ref readonly Opening opening, Instant? deadline) => new()
    {
        Verdict = deadline is not null ? SendVerdict.Forced
            : (opening.Met & ClosedCauses.HolidaysUnknown) != ClosedCauses.None ? SendVerdict.Held
            : SendVerdict.Never,
        At = deadline is null ? null : at,
        Causes = opening.Met,
        WindowWouldBe = opening.IsOpen ? Instant.FromUnixTimeTicks(opening.OpensAt) : null,
        Holiday = opening.Holiday,
    };

    /// <summary>The seed's own moment in a window; counted from the window's start, so that it is the same whenever one asks.</summary>
    private long Spread(ref readonly Opening opening, long seed, Instant? deadline)
    {
        var end = deadline is { } limit ? Math.Min(opening.WindowEnd, limit.ToUnixTimeTicks()) : opening.WindowEnd;
        var seconds = Math.Min(spreadSeconds, (end - opening.WindowStart) / NodaConstants.TicksPerSecond);
        if (seconds <= 0) return opening.WindowStart;
        var offset = (long)Math.BigMul(Mixed((ulong)seed), (ulong)seconds, out _);
        return opening.WindowStart + offset * NodaConstants.TicksPerSecond;
    }

    /// <summary>Spreads neighbouring seeds over all numbers (the finalizer of SplitMix64).</summary>
    private static ulong Mixed(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
