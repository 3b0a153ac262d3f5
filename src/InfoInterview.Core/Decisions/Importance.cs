namespace InfoInterview.Decisions;

/// <summary>How much a matter counts for the seeker; each step weighs one more.</summary>
public enum Importance
{
    /// <summary>It would be nice to know.</summary>
    Little = 0,

    /// <summary>It counts.</summary>
    Some = 1,

    /// <summary>It counts much.</summary>
    Much = 2,

    /// <summary>The decision hangs on it.</summary>
    Decisive = 3,
}
