using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Scheduling;

/// <summary>A day without a slot, and what stands in the way. Equal when all parts are equal.</summary>
public sealed record EmptyDay
{
    /// <summary>The date in the seeker's home zone.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>
    /// Everything that stands in the way of some start on that day, in the order of <see cref="SlotObstacle"/>; never empty.
    /// </summary>
    public required ValueList<SlotObstacle> Obstacles { get; init; }

    /// <summary>Such as "2026-09-02: SeekerBusy, Notice".</summary>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(Date)}: {string.Join(", ", Obstacles)}";
}
