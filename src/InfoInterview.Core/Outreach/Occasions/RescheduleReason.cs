namespace InfoInterview.Outreach;

/// <summary>Why a conversation did not take place when it was to be.</summary>
public enum RescheduleReason
{
    /// <summary>They called it off.</summary>
    CalledOffByThem = 0,

    /// <summary>The writer called it off.</summary>
    CalledOffByWriter = 1,

    /// <summary>They were not there.</summary>
    MissedByThem = 2,
}
