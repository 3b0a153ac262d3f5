namespace InfoInterview.Engagements;

/// <summary>Why there is nothing to do.</summary>
public enum SilenceCause
{
    /// <summary>They may not be contacted: they asked for silence here or elsewhere, or stand on the list of those who did.</summary>
    DoNotContact = 0,

    /// <summary>The seeker felt unsafe; nothing is owed, and nothing is ever proposed again.</summary>
    Unsafe = 1,

    /// <summary>The seeker let it rest.</summary>
    Closed = 2,

    /// <summary>The seeker withdrew the request.</summary>
    Withdrawn = 3,

    /// <summary>They said no and were thanked for it.</summary>
    Declined = 4,

    /// <summary>They are in mourning; a person decides what comes after.</summary>
    Mourning = 5,

    /// <summary>The goal is reached.</summary>
    Reached = 6,

    /// <summary>Something happened since that takes the place of the step.</summary>
    Superseded = 7,

    /// <summary>The seeker left the step out, or its rule is switched off.</summary>
    LeftOut = 8,

    /// <summary>Everything is done for now.</summary>
    Done = 9,

    /// <summary>Nothing is proposed with this person to anybody; what somebody else told stays with them.</summary>
    NotProposed = 10,
}
