namespace InfoInterview.Storage;

/// <summary>The lists of next steps.</summary>
public enum DueList
{
    /// <summary>What follows from what happened, soonest due first; nothing else of the seeker's holds it.</summary>
    UnderWay = 0,

    /// <summary>
    /// Requests to people with whom something happened: another way, asking again, another address. By their own day; the seeker's
    /// load may hold them until later, which the step says.
    /// </summary>
    ToAskAgain = 1,

    /// <summary>The first request to everybody with whom nothing happened, by name.</summary>
    NotAsked = 2,
}
