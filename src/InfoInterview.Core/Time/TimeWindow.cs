using NodaTime;

namespace InfoInterview.Time;

/// <summary>
/// From when something may be done, by when it should be done, and from when it is overdue, seen in one zone. Equal when all
/// parts are equal.
/// </summary>
public sealed record TimeWindow
{
    /// <summary>The zone in which the days are lived: the recipient's for what is sent, the seeker's for one's own duties.</summary>
    public required DateTimeZone Zone { get; init; }

    /// <summary>The first day or moment; inclusive.</summary>
    public required TimePoint Opens { get; init; }

    /// <summary>The last day (inclusive), or the moment at which the window ends (exclusive).</summary>
    public required TimePoint Due { get; init; }

    /// <summary>
    /// From when it is overdue (inclusive), if that is later than the end; <c>null</c> when it is overdue as soon as it is past
    /// due.
    /// </summary>
    public TimePoint? OverdueFrom { get; init; }

    /// <summary>The first instant of the window.</summary>
    public Instant OpensAt => Opens.Start(Zone);

    /// <summary>The first instant that is past due.</summary>
    public Instant DueBy => Due.End(Zone);

    /// <summary>The first instant that is overdue.</summary>
    public Instant OverdueAt => OverdueFrom?.Start(Zone) ?? DueBy;

    /// <summary>Where an instant lies.</summary>
    /// <param name="now">The instant.</param>
    /// <returns>Where it lies; an instant that is an end lies behind it.</returns>
    public WindowStatus StatusAt(Instant now) =>
        now >= OverdueAt ? WindowStatus.Overdue
        : now >= DueBy ? WindowStatus.PastDue
        : now >= OpensAt ? WindowStatus.Open
        : WindowStatus.Waiting;

    /// <summary>
    /// Such as "from Mon 9 March, due Mon 16 March", or "due Wed 9 September" where it opens on the day itself or at a past
    /// moment.
    /// </summary>
    public override string ToString() =>
        Opens.IsDay && Opens != Due ? $"from {Opens.ToString(Zone)}, due {Due.ToString(Zone)}" : $"due {Due.ToString(Zone)}";
}
