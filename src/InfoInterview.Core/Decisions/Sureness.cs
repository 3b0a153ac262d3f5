namespace InfoInterview.Decisions;

/// <summary>How sure a seeker is of a belief before anybody was asked. Its number is the points with which the belief begins.</summary>
public enum Sureness
{
    /// <summary>No idea: as likely as not.</summary>
    NoIdea = 0,

    /// <summary>A hunch.</summary>
    Hunch = 1,

    /// <summary>Fairly sure.</summary>
    FairlySure = 2,

    /// <summary>Sure: it still weighs less than two people who know.</summary>
    Sure = 3,
}
