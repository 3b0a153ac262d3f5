using InfoInterview.Time;

namespace InfoInterview.Scheduling;

/// <summary>At which moments a talk may start. Equal when the kind and its parts are equal.</summary>
public abstract record SlotGrid
{
    private SlotGrid()
    {
    }

    /// <summary>The step in minutes, from 1 to 1440.</summary>
    public required int Minutes { get; init; }

    /// <summary>
    /// Starts at whole steps of the wall clock: a step of 20 gives 09:00, 09:20, 09:40. Steps begin anew at each midnight.
    /// </summary>
    public sealed record OfTheHour : SlotGrid
    {
        /// <summary>Whose wall clock.</summary>
        public required ZoneId Zone { get; init; }
    }

    /// <summary>
    /// Starts at whole steps from the beginning of the window in which the talk starts, in elapsed time: hours from 07:30 with a step
    /// of 60 give 07:30 and 08:30. Where windows overlap, the one that began first counts.
    /// </summary>
    public sealed record OfTheWindow : SlotGrid
    {
        /// <summary>Whose windows.</summary>
        public required Party Of { get; init; }
    }
}
