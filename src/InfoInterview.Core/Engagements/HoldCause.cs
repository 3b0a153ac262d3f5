namespace InfoInterview.Engagements;

/// <summary>Why a step that would be due waits.</summary>
public enum HoldCause
{
    /// <summary>They are out of office.</summary>
    Away = 0,

    /// <summary>They were asked by others as often as the platform allows.</summary>
    Cap = 1,

    /// <summary>The seeker has sent as many requests as they can do justice to.</summary>
    Pace = 2,

    /// <summary>The seeker owes thanks and notes to others first.</summary>
    Backlog = 3,

    /// <summary>The seeker put it off.</summary>
    Deferred = 4,

    /// <summary>Somebody else of the same organisation was asked, and has not answered.</summary>
    Colleague = 5,
}
