using NodaTime;

namespace InfoInterview.Scheduling.Searching;

/// <summary>Whole steps from the beginning of each window; where windows overlap, the one that began first counts until it ends.</summary>
internal sealed class WindowGrid(List<Stretch> windows, int minutes) : Grid(minutes * NodaConstants.TicksPerMinute)
{
    private int place = -1;

    protected override bool MoveTo(long tick)
    {
        while (++place < windows.Count)
        {
            var window = windows[place];
            if (window.End <= tick) continue;
            Origin = window.Origin;
            SegmentStart = Math.Max(window.Start, SegmentEnd);
            SegmentEnd = window.End;
            if (SegmentStart < SegmentEnd) return true;
        }

        return false;
    }
}
