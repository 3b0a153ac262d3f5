namespace InfoInterview.Notes;

/// <summary>Whether a theme comes up more in later talks than in earlier ones.</summary>
public enum TrendDirection
{
    /// <summary>There are too few talks to tell, or they are all on one day, or only one speaks of it.</summary>
    Unclear = 0,

    /// <summary>The share of talks that speak of it differs by less than a quarter.</summary>
    Steady = 1,

    /// <summary>A larger share of the later talks speaks of it, by a quarter or more.</summary>
    Rising = 2,

    /// <summary>A smaller share of the later talks speaks of it, by a quarter or more.</summary>
    Falling = 3,
}
