using NodaTime;

namespace InfoInterview.Scheduling.Searching;

/// <summary>The starts that something forbids, as stretches in order that neither touch nor overlap.</summary>
internal sealed class BlockedStarts
{
    private readonly long[] starts;
    private readonly long[] ends;

    private BlockedStarts(long[] starts, long[] ends, int count)
    {
        this.starts = starts;
        this.ends = ends;
        Count = count;
    }

    public static BlockedStarts None { get; } = new([], [], 0);

    public int Count { get; }

    public static BlockedStarts Between(long from, long to) => new([from], [to], 1);

    /// <summary>The starts of talks that would come too near to one of the given times.</summary>
    /// <param name="taken">The times, in any order.</param>
    /// <param name="length">How long a talk lasts.</param>
    /// <param name="before">What is kept free before a talk.</param>
    /// <param name="after">What is kept free after a talk.</param>
    /// <param name="first">The first start that is of interest.</param>
    /// <param name="last">The last start that is of interest.</param>
    public static BlockedStarts Near(ValueList<Interval> taken, long length, long before, long after, long first, long last)
    {
        var from = new long[taken.Count];
        var to = new long[taken.Count];
        var count = 0;
        foreach (var interval in taken.AsSpan())
        {
            if (interval is { HasStart: true, HasEnd: true } && interval.Start == interval.End) continue;
            var start = interval.HasStart ? Ticks.Floor(interval.Start) - length - after + 1 : Ticks.Beginning;
            var end = interval.HasEnd ? Ticks.Ceiling(interval.End) + before : Ticks.Ending;
            if (end <= first || start > last) continue;
            from[count] = start;
            to[count++] = end;
        }

        return InOrder(from, to, count);
    }

    public static BlockedStarts Of(List<(long From, long To)> stretches) =>
        InOrder([.. stretches.Select(stretch => stretch.From)], [.. stretches.Select(stretch => stretch.To)], stretches.Count);

    /// <summary>What is forbidden by any of them.</summary>
    public static BlockedStarts Any(IEnumerable<BlockedStarts> all) =>
        all.Where(starts => starts.Count > 0).Aggregate(None, static (left, right) => left.Count == 0 ? right : Either(left, right));

    /// <summary>The first start at or after the given one that is not forbidden.</summary>
    /// <param name="start">A start, not before the one asked for last with this place.</param>
    /// <param name="place">How far the search has come; begins at zero.</param>
    public long FreeFrom(long start, ref int place)
    {
        while (place < Count && ends[place] <= start) place++;
        return place < Count && starts[place] <= start ? ends[place] : start;
    }

    private static BlockedStarts Either(BlockedStarts left, BlockedStarts right)
    {
        var from = new long[left.Count + right.Count];
        var to = new long[from.Length];
        for (int l = 0, r = 0, count = 0; count < from.Length; count++)
        {
            var isLeft = r == right.Count || (l < left.Count && left.starts[l] <= right.starts[r]);
            from[count] = isLeft ? left.starts[l] : right.starts[r];
            to[count] = isLeft ? left.ends[l++] : right.ends[r++];
        }

        return InOrder(from, to, from.Length);
    }

    private static BlockedStarts InOrder(long[] from, long[] to, int count)
    {
        if (!IsSorted(from.AsSpan(0, count))) Array.Sort(from, to, 0, count);
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            if (kept > 0 && from[i] <= to[kept - 1])
            {
                to[kept - 1] = Math.Max(to[kept - 1], to[i]);
            }
            else
            {
                from[kept] = from[i];
                to[kept++] = to[i];
            }
        }

        return new BlockedStarts(from, to, kept);
    }

    private static bool IsSorted(ReadOnlySpan<long> values)
    {
        for (var i = 1; i < values.Length; i++)
        {
            if (values[i] < values[i - 1]) return false;
        }

        return true;
    }
}
