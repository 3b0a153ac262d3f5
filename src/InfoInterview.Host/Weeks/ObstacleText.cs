using InfoInterview.Scheduling;

namespace InfoInterview.Host.Weeks;

/// <summary>The words for what stands in the way of a time.</summary>
internal static class ObstacleText
{
    /// <summary>Everything that empties a day, as the rest of a sentence.</summary>
    public static string Of(EmptyDay day) => string.Join("; ", day.Obstacles.Select(Of)) + ".";

    private static string Of(SlotObstacle obstacle) => obstacle switch
    {
        SlotObstacle.Hours => "your hours and theirs do not meet",
        SlotObstacle.Grid => "the time in common is too short",
        SlotObstacle.SeekerBusy => "you are busy",
        SlotObstacle.ContactBusy => "they are busy",
        SlotObstacle.Interview => "another talk is too near",
        SlotObstacle.Notice => "it is too soon, or past",
        SlotObstacle.PacePerDay => "there are talks enough that day",
        SlotObstacle.PacePerWeek => "there are talks enough that week",
        SlotObstacle.Horizon => "it is too far ahead",
        _ => "something is still owed for an earlier talk",
    };
}
