namespace InfoInterview.Actions;

/// <summary>What kind of thing there is to do; it proposes the deadline (G6.3).</summary>
public enum ActionKind
{
    /// <summary>Find something out, such as about a company.</summary>
    Research = 0,

    /// <summary>Write to somebody, such as one who was named.</summary>
    ReachOut = 1,

    /// <summary>Bring the résumé or the profile up to date.</summary>
    UpdateResume = 2,

    /// <summary>Practise a skill.</summary>
    Practise = 3,

    /// <summary>Send something, such as an article that came up.</summary>
    Send = 4,

    /// <summary>Read, watch or listen to something.</summary>
    Read = 5,

    /// <summary>Follow a piece of advice.</summary>
    ApplyAdvice = 6,
}
