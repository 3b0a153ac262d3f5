using System.Buffers;
using NodaTime;

namespace InfoInterview.Scheduling.Searching;

/// <summary>
/// The starts that something forbids, as stretches in order that neither touch nor overlap; only those that matter within open time.
/// </summary>
internal sealed class BlockedStarts
{
    private readonly long[] starts;
    private readonly long[] ends;

    private BlockedStarts(long[] starts, long[] ends)
    {
        this.starts = starts;
        this.ends = ends;
    }

    public static BlockedStarts None { get; } = new([], []);

    public int Count => starts.Length;

    /// <summary>The starts of talks that would come too near to one of the given times.</summary>
    /// <param name="taken">The times, in any order.</param>
    /// <param name="open">The open time.</param>
    /// <param name="length">How long a talk lasts.</param>
    /// <param name="before">What is kept free before a talk.</param>
    /// <param name="after">What is kept free after a talk.</param>
    public static BlockedStarts Near(ValueList<Interval> taken, List<Stretch> open, long length, long before, long after)
    {
        if (taken.IsEmpty || open.Count == 0) return None;
        var from = ArrayPool<long>.Shared.Rent(taken.Count);
        var to = ArrayPool<long>.Shared.Rent(taken.Count);
        var count = 0;
        foreach (ref readonly var interval in taken.AsSpan())
        {
            var start = interval.HasStart ? Ticks.Floor(interval.Start) : Ticks.Beginning;
            var end = interval.HasEnd ? Ticks.Ceiling(interval.End) : Ticks.Ending;
            if (start == end) continue;
            from[count] = start - length - after + 1;
            to[count++] = end + before;
        }

        var blocked = InOrder(from, to, count, open);
        ArrayPool<long>.Shared.Return(from);
        ArrayPool<long>.Shared.Return(to);
        return blocked;
    }

    /// <summary>The starts within the given stretches, in any order.</summary>
    public static BlockedStarts Of(IReadOnlyCollection<(long From, long To)> stretches, List<Stretch> open) => InOrder(
        [.. stretches.Select(stretch => stretch.From)], [.. stretches.Select(stretch => stretch.To)], stretches.Count, open);

    /// <summary>What is forbidden by any of them.</summary>
    public static BlockedStarts Any(IEnumerable<BlockedStarts> all, List<Stretch> open) => all
        .Where(starts => starts.Count > 0)
        .OrderBy(starts => starts.Count)
        .Aggregate(None, (left, right) => left.Count == 0 ? right : Either(left, right, open));

    /// <summary>The first start at or after the given one that is not forbidden.</summary>
    /// <param name="start">A start, not before the one asked for last with this place.</param>
    /// <param name="place">How far the search has come; begins at zero.</param>
    public long FreeFrom(long start, ref int place)
    {
        while (place < ends.Length && ends[place] <= start) place++;
        return place < starts.Length && starts[place] <= start ? ends[place] : start;
    }

    private static BlockedStarts Either(BlockedStarts left, BlockedStarts right, List<Stretch> open)
    {
        var from = new long[left.Count + right.Count];
        var to = new long[from.Length];
        for (int l = 0, r = 0, count = 0; count < from.Length; count++)
        {
            var isLeft = r == right.Count || (l < left.Count && left.starts[l] <= right.starts[r]);
            from[count] = isLeft ? left.starts[l] : right.starts[r];
            to[count] = isLeft ? left.ends[l++] : right.ends[r++];
        }

        return InOrder(from, to, from.Length, open);
    }

    /// <summary>Sorts where needed, joins what touches, and leaves out what lies outside open time.</summary>
    private static BlockedStarts InOrder(long[] from, long[] to, int count, List<Stretch> open)
    {
        if (!IsSorted(from.AsSpan(0, count))) Array.Sort(from, to, 0, count);
        var kept = 0;
        for (int i = 0, stretch = 0; i < count; i++)
        {
            if (kept > 0 && from[i] <= to[kept - 1])
            {
                if (to[i] > to[kept - 1]) to[kept - 1] = to[i];
                continue;
            }

            while (stretch < open.Count && open[stretch].End <= from[i]) stretch++;
            if (stretch == open.Count) break;
            if (to[i] <= open[stretch].Start) continue;
            from[kept] = from[i];
            to[kept++] = to[i];
        }

        return kept == 0 ? None : new BlockedStarts(from[..kept], to[..kept]);
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
