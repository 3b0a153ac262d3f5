using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Scheduling;

/// <summary>
/// Everything that a search for times depends on; nothing else is looked at. Equal when all parts are equal (G8.2, G9.2).
/// </summary>
public sealed record SlotRequest
{
    /// <summary>The longest range that is searched, in days.</summary>
    public const int MaxRangeDays = 732;

    /// <summary>When the seeker could talk.</summary>
    public required Availability Seeker { get; init; }

    /// <summary>When the contact could talk.</summary>
    public required Availability Contact { get; init; }

    /// <summary>No talk starts before this moment.</summary>
    public required Instant From { get; init; }

    /// <summary>No talk ends after this moment.</summary>
    public required Instant To { get; init; }

    /// <summary>The moment of asking; no talk starts before it.</summary>
    public required Instant Now { get; init; }

    /// <summary>How long the talk lasts in minutes, from 1 to 1440.</summary>
    public required int Minutes { get; init; }

    /// <summary>At which moments it may start.</summary>
    public required SlotGrid Grid { get; init; }

    /// <summary>What is kept free round the seeker's talks; the contact's calendar is asked for the talk alone.</summary>
    public Buffers Buffers { get; init; } = Buffers.None;

    /// <summary>
    /// The seeker's talks, which have the same buffers; those outside the range count too. Not to be repeated among the busy times.
    /// </summary>
    public ValueList<Interval> Interviews { get; init; }

    /// <summary>How long before a talk it must be agreed; <c>null</c> for no notice.</summary>
    public Wait? Notice { get; init; }

    /// <summary>How far ahead a talk may start; <c>null</c> for any distance.</summary>
    public Wait? Horizon { get; init; }

    /// <summary>
    /// Whose dates count for a notice or horizon in days; <c>null</c> for the seeker's. Business days are the contact's.
    /// </summary>
    public ZoneId? NoticeZone { get; init; }

    /// <summary>How many talks are sustainable; <c>null</c> for any number.</summary>
    public Pace? Pace { get; init; }

    /// <summary>What is still owed for earlier talks.</summary>
    public ValueList<OpenDuty> OpenDuties { get; init; }

    /// <summary>How long after a talk for which something is owed no other talk starts.</summary>
    public Duration DutyGap { get; init; }
}
