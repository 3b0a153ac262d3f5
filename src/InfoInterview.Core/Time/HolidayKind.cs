namespace InfoInterview.Time;

/// <summary>Whether a holiday is the day itself or the working day that stands in for it.</summary>
public enum HolidayKind
{
    /// <summary>The day that the holiday is named for.</summary>
    Nominal = 0,

    /// <summary>Another day, off because the holiday falls on a week-end.</summary>
    Observed = 1,
}
