namespace InfoInterview.Engagements;

/// <summary>Where an engagement stands (G9).</summary>
public enum Stage
{
    /// <summary>Nothing was sent yet.</summary>
    Preparing = 0,

    /// <summary>The request is out, and no answer has come.</summary>
    AwaitingReply = 1,

    /// <summary>They would talk, and no time is agreed.</summary>
    Scheduling = 2,

    /// <summary>A time is agreed.</summary>
    Agreed = 3,

    /// <summary>The conversation took place, and thanks or notes are still owed.</summary>
    Held = 4,

    /// <summary>They said no, and are still to be thanked for it.</summary>
    Declined = 5,

    /// <summary>The conversation took place, and nothing is owed.</summary>
    Complete = 6,

    /// <summary>At rest; nothing more is planned.</summary>
    Closed = 7,

    /// <summary>They asked to be asked later.</summary>
    Postponed = 8,

    /// <summary>They answered, and a person must say what it means.</summary>
    Unclear = 9,

    /// <summary>They named somebody else.</summary>
    Referred = 10,
}
