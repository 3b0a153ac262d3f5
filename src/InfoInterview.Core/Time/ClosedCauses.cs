namespace InfoInterview.Time;

/// <summary>What kept a calendar closed while an opening was looked for; several may hold at once.</summary>
[Flags]
public enum ClosedCauses
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The wall clock there shows a time outside the day's hours.</summary>
    OutsideHours = 1,

    /// <summary>A day of the week without hours.</summary>
    NoHours = 2,

    /// <summary>The week-end.</summary>
    Weekend = 4,

    /// <summary>A holiday.</summary>
    Holiday = 8,

    /// <summary>A day of which nobody can say whether it is a holiday.</summary>
    HolidaysUnknown = 16,

    /// <summary>The window is open, and the message waits a little so that not all leave in its first second.</summary>
    Spread = 32,
}
