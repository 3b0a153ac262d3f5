namespace InfoInterview.Scheduling;

/// <summary>What can stand in the way of a slot.</summary>
public enum SlotObstacle
{
    /// <summary>The two have no common open time that is long enough.</summary>
    Hours = 0,

    /// <summary>There is common open time that is long enough, and no moment of the grid in it.</summary>
    Grid = 1,

    /// <summary>The seeker is busy, or would be within the buffers.</summary>
    SeekerBusy = 2,

    /// <summary>The contact is busy.</summary>
    ContactBusy = 3,

    /// <summary>Another talk of the seeker's is too near.</summary>
    Interview = 4,

    /// <summary>It is too soon, or past.</summary>
    Notice = 5,

    /// <summary>The day has as many talks as the pace allows.</summary>
    PacePerDay = 6,

    /// <summary>The week has as many talks as the pace allows.</summary>
    PacePerWeek = 7,

    /// <summary>It is too far ahead.</summary>
    Horizon = 8,

    /// <summary>Something is still owed for a talk shortly before.</summary>
    OpenDuty = 9,
}
