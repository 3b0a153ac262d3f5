using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Scheduling;

/// <summary>
/// A time at which both could talk, start inclusive, end exclusive. Equal when both ends are equal; ordered by the start.
/// </summary>
public readonly record struct Slot
{
    private readonly long startTick;
    private readonly int minutes;

    internal Slot(long startTick, int minutes)
    {
        this.startTick = startTick;
        this.minutes = minutes;
    }

    /// <summary>When it begins.</summary>
    public Instant Start => Instant.FromUnixTimeTicks(startTick);

    /// <summary>When it ends.</summary>
    public Instant End => Instant.FromUnixTimeTicks(startTick + minutes * NodaConstants.TicksPerMinute);

    /// <summary>The start in UTC.</summary>
    public override string ToString() => InstantPattern.General.Format(Start);
}
