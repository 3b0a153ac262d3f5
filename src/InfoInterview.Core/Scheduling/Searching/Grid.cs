namespace InfoInterview.Scheduling.Searching;

/// <summary>
/// The moments at which a talk may start. Within a segment they lie a step apart, counted from the segment's origin; moments are asked for
/// in order, and each sweep has a grid of its own.
/// </summary>
internal abstract class Grid(long step)
{
    /// <summary>After the last moment.</summary>
    public const long End = long.MaxValue;

    protected long Origin { get; set; }

    protected long SegmentStart { get; set; }

    protected long SegmentEnd { get; set; } = long.MinValue;

    protected long Step { get; } = step;

    /// <summary>The first moment at or after a tick; <see cref="End"/> when there is none.</summary>
    public long From(long tick)
    {
        while (true)
        {
            if (tick >= SegmentEnd && !MoveTo(tick)) return End;
            if (tick < SegmentStart) tick = SegmentStart;
            var over = (tick - Origin) % Step;
            var moment = over == 0 ? tick : tick + Step - over;
            if (moment < SegmentEnd) return moment;
            tick = SegmentEnd;
        }
    }

    /// <summary>The moment after one that was given out last.</summary>
    public long After(long moment) => moment + Step < SegmentEnd ? moment + Step : From(moment + 1);

    /// <summary>
    /// Goes to the segment that holds a tick, or to the next one after it; <c>false</c> when there is none. Its origin is not
    /// after its start.
    /// </summary>
    protected abstract bool MoveTo(long tick);
}
