using InfoInterview.Notes;

namespace InfoInterview.Decisions;

/// <summary>What may be claimed of a belief, by how many different people spoke of it themselves (G6.4).</summary>
public enum BeliefStanding
{
    /// <summary>Nothing confirmed speaks of it.</summary>
    Unheard = 0,

    /// <summary>Only hearsay and the seeker's own impressions speak of it.</summary>
    AtSecondHand = 1,

    /// <summary>One person spoke of it, however often.</summary>
    SaidByOne = 2,

    /// <summary>Some people say the same, and nobody else: two, unless the host asks for more; too few to call it settled.</summary>
    SharedByFew = 3,

    /// <summary>
    /// At least <see cref="Synthesis.EnoughPeople"/> people say the same, or as many as the host asks for, and nobody else.
    /// </summary>
    Settled = 4,

    /// <summary>Somebody said both, and no two others disagree outright.</summary>
    Mixed = 5,

    /// <summary>At least one person upholds it, and at least one other speaks against it.</summary>
    Contested = 6,
}
