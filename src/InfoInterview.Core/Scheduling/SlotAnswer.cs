namespace InfoInterview.Scheduling;

/// <summary>
/// What a search for times came to: slots, the reasons why there are none, or a request that contradicts itself. Compares by
/// reference.
/// </summary>
public abstract class SlotAnswer
{
    private SlotAnswer()
    {
    }

    /// <summary>There is at least one slot.</summary>
    public sealed class Found : SlotAnswer
    {
        /// <summary>The slots by their start, each worked out when it is reached; going through them again starts afresh.</summary>
        public required SlotSequence Slots { get; init; }
    }

    /// <summary>There is no slot.</summary>
    public sealed class None : SlotAnswer
    {
        /// <summary>
        /// What stands in the way once the hours are met, in the order of <see cref="SlotObstacle"/>; the hours or the grid alone
        /// where no start gets that far.
        /// </summary>
        public required ValueList<SlotObstacle> Because { get; init; }

        /// <summary>What empties each day of the range.</summary>
        public required ValueList<EmptyDay> Days { get; init; }

        /// <summary>
        /// Whether the two have no common open time that is long enough within <see cref="Time.BusinessCalendar.MaxSearchDays"/>
        /// from the start of the range: another range will not help.
        /// </summary>
        public required bool NeverMeet { get; init; }
    }

    /// <summary>The request contradicts itself, so that no search was made.</summary>
    public sealed class Misconfigured : SlotAnswer
    {
        /// <summary>Every problem, a sentence each.</summary>
        public required ValueList<string> Problems { get; init; }
    }
}
