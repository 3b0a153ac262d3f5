using InfoInterview.Scheduling.Searching;
using NodaTime;

namespace InfoInterview.Scheduling;

/// <summary>
/// Finds the times at which two people could talk, or says why there are none. A pure function of the request: what it lists can be booked
/// with the same data, and what can be booked it lists. Takes time linear in the busy times and the slots (and sorts what is not in order
/// yet). Stateless, safe to share (G8.2, G9.2).
/// </summary>
public sealed class SlotFinder
{
    private readonly IDateTimeZoneProvider zones;

    /// <summary>A finder with the time-zone rules that this version carries.</summary>
    public SlotFinder()
        : this(DateTimeZoneProviders.Tzdb)
    {
    }

    /// <summary>A finder with a host's own source of time-zone rules.</summary>
    public SlotFinder(IDateTimeZoneProvider zones)
    {
        ArgumentNullException.ThrowIfNull(zones);
        this.zones = zones;
    }

    /// <summary>The slots within the range, by their start; or why there are none.</summary>
    public SlotAnswer Find(SlotRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (RequestCheck.ProblemsOf(request, zones) is { IsEmpty: false } problems) return new SlotAnswer.Misconfigured { Problems = problems };
        var space = SlotSpace.Of(request, zones);
        return new SlotSweep(space).MoveNext() ? new SlotAnswer.Found { Slots = new SlotSequence(space) } : Explanation.WhyNone(request, space, zones);
    }

    /// <summary>
    /// Asks once more for one start, such as just before it is agreed: the same search in a range that holds nothing else.
    /// </summary>
    /// <param name="request">The request under which it was listed, with the data of now.</param>
    /// <param name="start">The start.</param>
    /// <returns>What stands in the way; empty when the talk can take place.</returns>
    /// <exception cref="ArgumentException">The request contradicts itself.</exception>
    public ValueList<SlotObstacle> WhyNot(SlotRequest request, Instant start)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Find(request with { From = start, To = start + Duration.FromMinutes(request.Minutes) }) switch
        {
            SlotAnswer.None none => none.Because,
            SlotAnswer.Misconfigured misconfigured => throw new ArgumentException(string.Join(' ', misconfigured.Problems), nameof(request)),
            _ => [],
        };
    }

    /// <summary>The days of the range without a slot, and what empties each: for a week view that also has slots.</summary>
    /// <exception cref="ArgumentException">The request contradicts itself.</exception>
    public ValueList<EmptyDay> EmptyDays(SlotRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (RequestCheck.ProblemsOf(request, zones) is { IsEmpty: false } problems) throw new ArgumentException(string.Join(' ', problems), nameof(request));
        return Explanation.EmptyDays(SlotSpace.Of(request, zones));
    }
}
