namespace InfoInterview.Time;

/// <summary>Where an instant lies in a <see cref="TimeWindow"/>, in the order in which time passes through it.</summary>
public enum WindowStatus
{
    /// <summary>Before it opens.</summary>
    Waiting = 0,

    /// <summary>Within it.</summary>
    Open = 1,

    /// <summary>After its end, and not yet overdue.</summary>
    PastDue = 2,

    /// <summary>Overdue; still owed.</summary>
    Overdue = 3,
}
