namespace InfoInterview.Decisions;

/// <summary>What of a path a belief is about (G1.3, G4.4, G6.5).</summary>
public enum Matter
{
    /// <summary>What it pays, now and later.</summary>
    Pay = 0,

    /// <summary>When one works and how much.</summary>
    Hours = 1,

    /// <summary>How one gets in.</summary>
    Entry = 2,

    /// <summary>Degrees, licences and certificates.</summary>
    Licence = 3,

    /// <summary>What one does all day.</summary>
    DailyWork = 4,

    /// <summary>With whom one works, and how they treat each other.</summary>
    People = 5,

    /// <summary>Where the work is going.</summary>
    Future = 6,

    /// <summary>Anything else that the seeker has put into words.</summary>
    OwnWords = 7,
}
