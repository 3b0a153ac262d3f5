namespace InfoInterview.Time;

/// <summary>Which of a holiday's two days are closed, where it has an observed one.</summary>
public enum HolidayClosing
{
    /// <summary>Both.</summary>
    NominalAndObserved = 0,

    /// <summary>The day itself; the observed day is an ordinary one.</summary>
    NominalOnly = 1,

    /// <summary>The observed day; the day itself is ordinary where an observed one stands in for it.</summary>
    ObservedOnly = 2,
}
