namespace InfoInterview.Notes;

/// <summary>What something said does to a goal of the seeker (G6.5).</summary>
public enum GoalEffect
{
    /// <summary>It speaks for the goal.</summary>
    Confirms = 0,

    /// <summary>It raises a doubt.</summary>
    Shakes = 1,

    /// <summary>It speaks against the goal.</summary>
    Contradicts = 2,
}
