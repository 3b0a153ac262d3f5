using NodaTime;

namespace InfoInterview.Scheduling.Searching;

/// <summary>Whole steps from the beginning of each window; where windows overlap, the one that began first counts until it ends.</summary>
/// <remarks>
/// A change of the clocks cuts windows into pieces that begin at one moment, or in the midst of a window of another zone:
/// what counts is when the window began, not when its piece did.
/// </remarks>
internal sealed class WindowGrid(List<Stretch> windows, int minutes) : Grid(minutes * NodaConstants.TicksPerMinute)
{
    private int place;

    protected override bool MoveTo(long tick)
    {
        while (place < windows.Count && windows[place].End <= tick) place++;
        if (place == windows.Count) return false;

        SegmentStart = Math.Max(windows[place].Start, tick);
        var first = windows[place];
        var next = place + 1;
        for (; next < windows.Count && windows[next].Start <= SegmentStart; next++)
        {
            if (windows[next].Origin < first.Origin && windows[next].End > SegmentStart) first = windows[next];
        }

        Origin = first.Origin;
        SegmentEnd = first.End;
        for (; next < windows.Count && windows[next].Start < SegmentEnd; next++)
        {
            if (windows[next].Origin < Origin) SegmentEnd = windows[next].Start;
        }

        return true;
    }
}
