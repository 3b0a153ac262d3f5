namespace InfoInterview.Decisions;

/// <summary>On which side of a belief somebody is.</summary>
public enum BeliefSide
{
    /// <summary>They uphold it.</summary>
    For = 0,

    /// <summary>They doubt it.</summary>
    Doubt = 1,

    /// <summary>They speak against it.</summary>
    Against = 2,

    /// <summary>They said both.</summary>
    Both = 3,

    /// <summary>There is nothing but the seeker's own impression of it.</summary>
    None = 4,
}
