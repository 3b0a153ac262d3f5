using InfoInterview.Scheduling.Searching;
using NodaTime;

namespace InfoInterview.Scheduling;

/// <summary>
/// Finds the times at which two people could talk, or says why there are none. A pure function of the request: what it lists can be booked
/// with the same data, and what can be booked it lists. Takes time linear in the busy times and the slots (and sorts what is not in order
/// yet). Stateless, safe to share (G8.2, G9.2).
/// </summary>
/// <example>
/// <code>
/// var request = new SlotRequest
/// {
///     Seeker = new Availability { Zone = "America/Chicago", Hours = WorkingHours.Parse("Mon-Fri 08:00-18:00") },
///     Contact = new Availability { Zone = "Europe/Oslo", Hours = WorkingHours.Parse("Mon-Fri 13:00-17:00") },
///     From = Instant.FromUtc(2026, 9, 16, 0, 0),
///     To = Instant.FromUtc(2026, 9, 18, 0, 0),
///     Now = Instant.FromUtc(2026, 9, 14, 12, 0),
///     Minutes = 20,
///     Grid = new SlotGrid.OfTheHour { Minutes = 30, Zone = "Europe/Oslo" },
/// };
/// if (new SlotFinder().Find(request) is SlotAnswer.Found found) Console.WriteLine(found.Slots.First());
/// </code>
/// </example>
public sealed class SlotFinder
{
    private readonly IDateTimeZoneProvider zones;

    /// <summary>A finder with the time-zone rules that this version carries.</summary>
    public SlotFinder()
        : this(DateTimeZoneProviders.Tzdb)
    {
    }

    /// <summary>A finder with a host's own source of time-zone rules.</summary>
    /// <param name="zones">The source of time-zone rules.</param>
    /// <exception cref="ArgumentNullException">The source is <c>null</c>.</exception>
    public SlotFinder(IDateTimeZoneProvider zones)
    {
        ArgumentNullException.ThrowIfNull(zones);
        this.zones = zones;
    }

    /// <summary>The slots within the range, by their start; or why there are none.</summary>
    /// <param name="request">All that the search depends on.</param>
    /// <returns>The slots, the reasons why there are none, or what contradicts itself in the request.</returns>
    /// <exception cref="ArgumentNullException">The request is <c>null</c>.</exception>
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
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <c>null</c>.</exception>
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
    /// <param name="request">All that the search depends on.</param>
    /// <returns>The days, in their order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The request contradicts itself.</exception>
    public ValueList<EmptyDay> EmptyDays(SlotRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (RequestCheck.ProblemsOf(request, zones) is { IsEmpty: false } problems) throw new ArgumentException(string.Join(' ', problems), nameof(request));
        return Explanation.EmptyDays(SlotSpace.Of(request, zones));
    }
}
