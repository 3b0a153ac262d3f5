namespace InfoInterview.Engagements;

/// <summary>Who touched a draft last.</summary>
public enum DraftHand
{
    /// <summary>The seeker, by hand.</summary>
    Seeker = 0,

    /// <summary>The library: it stands as it was composed.</summary>
    Library = 1,

    /// <summary>Another program, for the seeker.</summary>
    Program = 2,
}
