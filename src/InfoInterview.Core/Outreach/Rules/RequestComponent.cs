namespace InfoInterview.Outreach;

/// <summary>The eight components of a request, in the guide's order (G3.2).</summary>
public enum RequestComponent
{
    /// <summary>Who writes.</summary>
    Introduction = 0,

    /// <summary>Why this person: genuine interest, and how they were found.</summary>
    Connection = 1,

    /// <summary>The ask for a conversation.</summary>
    Ask = 2,

    /// <summary>What one would like to learn.</summary>
    Purpose = 3,

    /// <summary>How long it would take.</summary>
    Duration = 4,

    /// <summary>The offer to fit around their schedule.</summary>
    Flexibility = 5,

    /// <summary>A question or a plain request that the reader can answer.</summary>
    NextStep = 6,

    /// <summary>A closing with the writer's name.</summary>
    Closing = 7,
}
