namespace InfoInterview.Notes;

/// <summary>What may be claimed of a theme, by how many different people said it themselves (G6.4).</summary>
public enum ThemeStanding
{
    /// <summary>Nothing confirmed speaks of it.</summary>
    Unsaid = 0,

    /// <summary>Only hearsay and the seeker's own impressions speak of it.</summary>
    AtSecondHand = 1,

    /// <summary>One person said it, however often.</summary>
    SaidByOne = 2,

    /// <summary>Two people said it, and only two were talked with: too few to call it recurring.</summary>
    SharedByFew = 3,

    /// <summary>At least two different people said it, of at least three.</summary>
    Recurring = 4,
}
