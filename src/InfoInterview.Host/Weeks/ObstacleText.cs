using InfoInterview.Scheduling;

namespace InfoInterview.Host.Weeks;

/// <summary>The words for what stands in the way of a time.</summary>
internal static class ObstacleText
{
    /// <summary>Everything that empties a day, as the rest of a sentence.</summary>
    public static string Of(EmptyDay day) => string.Join("; ", day.Obstacles.Select(Of)) + ".";

    private static string Of(SlotObstacle obstacle) => obstacle switch
    {
        SlotObstacle.Hours => Spoken.Of("your hours and theirs do not meet"),
        SlotObstacle.Grid => Spoken.Of("the time in common is too short"),
        SlotObstacle.SeekerBusy => Spoken.Of("you are busy"),
        SlotObstacle.ContactBusy => Spoken.Of("they are busy"),
        SlotObstacle.Interview => Spoken.Of("another talk is too near"),
        SlotObstacle.Notice => Spoken.Of("it is too soon, or past"),
        SlotObstacle.PacePerDay => Spoken.Of("there are talks enough that day"),
        SlotObstacle.PacePerWeek => Spoken.Of("there are talks enough that week"),
        SlotObstacle.Horizon => Spoken.Of("it is too far ahead"),
        _ => Spoken.Of("something is still owed for an earlier talk"),
    };
}
