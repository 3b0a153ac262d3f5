namespace InfoInterview.Interviews;

/// <summary>When a prompt helps (G5.4).</summary>
public enum ConductMoment
{
    /// <summary>As the talk begins.</summary>
    Opening = 0,

    /// <summary>While they speak.</summary>
    Listening = 1,

    /// <summary>When something is not clear.</summary>
    Clarifying = 2,

    /// <summary>When an answer meets one's own goals.</summary>
    Connecting = 3,

    /// <summary>While writing something down.</summary>
    Noting = 4,

    /// <summary>As the time runs out.</summary>
    Closing = 5,
}
