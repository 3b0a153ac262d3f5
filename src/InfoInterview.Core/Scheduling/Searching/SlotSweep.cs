namespace InfoInterview.Scheduling.Searching;

/// <summary>Goes once through open time, grid and obstacles, all in the order of time.</summary>
internal struct SlotSweep
{
    private readonly SlotSpace space;
    private readonly Grid grid;
    private readonly BlockedStarts blocked;
    private readonly long length;
    private int stretch;
    private int obstacle;
    private long lastStart;

    /// <summary>Over the starts that no obstacle forbids.</summary>
    public SlotSweep(SlotSpace space)
        : this(space, space.Blocked)
    {
    }

    public SlotSweep(SlotSpace space, BlockedStarts blocked)
    {
        this.space = space;
        this.blocked = blocked;
        grid = space.NewGrid();
        length = space.Length;
        stretch = -1;
        lastStart = long.MinValue;
        Current = long.MinValue;
    }

    /// <summary>The start reached.</summary>
    public long Current { get; private set; }

    public bool MoveNext()
    {
        var start = stretch < 0 ? long.MaxValue : grid.After(Current);
        while (true)
        {
            if (start > lastStart || stretch < 0)
            {
                if (++stretch >= space.Open.Count) return false;
                lastStart = space.Open[stretch].End - length;
                start = grid.From(space.Open[stretch].Start);
                continue;
            }

            var free = blocked.FreeFrom(start, ref obstacle);
            if (free == start)
            {
                Current = start;
                return true;
            }

            // The grid is not asked beyond the stretch, so that it never runs ahead of the next one.
            start = free > lastStart ? long.MaxValue : grid.From(free);
        }
    }
}
