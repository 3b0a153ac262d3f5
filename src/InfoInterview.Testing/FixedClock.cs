using NodaTime;

namespace InfoInterview.Testing;

/// <summary>
/// A clock that stands still until a test moves it, for hosts that take their time from an <see cref="IClock"/> or a
/// <see cref="TimeProvider"/>. Safe for several threads; compares by reference.
/// </summary>
/// <example>
/// <code>
/// var clock = FixedClock.At("2026-03-06 09:00", "America/Chicago");
/// clock.Advance(Duration.FromHours(24));
/// Console.WriteLine(clock.GetCurrentInstant());
/// </code>
/// </example>
public sealed class FixedClock : TimeProvider, IClock
{
    private long ticks;

    /// <summary>A clock that shows an instant.</summary>
    /// <param name="now">The instant.</param>
    public FixedClock(Instant now) => ticks = now.ToUnixTimeTicks();

    /// <summary>What the clock shows; setting it moves the clock, also back.</summary>
    public Instant Now
    {
        get => Instant.FromUnixTimeTicks(Interlocked.Read(ref ticks));
        set => Interlocked.Exchange(ref ticks, value.ToUnixTimeTicks());
    }

    /// <inheritdoc/>
    /// <remarks>A machine's zone is no part of a test: it is UTC.</remarks>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>A clock that shows a local time.</summary>
    /// <param name="local">Such as "2026-03-06 09:00".</param>
    /// <param name="zone">The zone in which it is that time.</param>
    /// <returns>The clock.</returns>
    /// <exception cref="FormatException">The text is no such time, or no such zone is known.</exception>
    public static FixedClock At(string local, string zone = Given.Zone) => new(Given.At(local, zone));

    /// <summary>Moves the clock.</summary>
    /// <param name="by">How far; a negative duration moves it back.</param>
    public void Advance(Duration by) => Interlocked.Add(ref ticks, (long)by.TotalTicks);

    /// <inheritdoc/>
    public Instant GetCurrentInstant() => Now;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => Now.ToDateTimeOffset();

    /// <inheritdoc/>
    public override long GetTimestamp() => Interlocked.Read(ref ticks);

    /// <summary>A clock that stands still rings for nobody, so that no test waits for what never comes.</summary>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        throw new NotSupportedException("A fixed clock has no timers; call what the timer would call.");
}
