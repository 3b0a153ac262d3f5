namespace InfoInterview.Time;

/// <summary>What a search for the next open moment of a calendar came to; moments in ticks since 1970.</summary>
internal struct Opening
{
    /// <summary>Whether an open moment was found; otherwise <see cref="Met"/> says what stood in the way.</summary>
    public bool IsOpen;

    /// <summary>Whether the moment asked for is itself open.</summary>
    public bool IsOpenAtOnce;

    /// <summary>The open moment.</summary>
    public long OpensAt;

    /// <summary>Where the window begins that holds the open moment.</summary>
    public long WindowStart;

    /// <summary>Where that window ends (exclusive).</summary>
    public long WindowEnd;

    /// <summary>What was met on the way.</summary>
    public ClosedCauses Met;

    /// <summary>The first holiday met, or why the search had to stop; <c>null</c> when neither.</summary>
    public HolidayAnswer? Holiday;
}
