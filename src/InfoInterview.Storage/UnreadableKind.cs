namespace InfoInterview.Storage;

/// <summary>What a record is that cannot be read any more.</summary>
public enum UnreadableKind
{
    /// <summary>The seeker's own.</summary>
    Seeker = 0,

    /// <summary>A contact.</summary>
    Contact = 1,

    /// <summary>A note on a talk.</summary>
    Note = 2,

    /// <summary>A theme of notes.</summary>
    Theme = 3,

    /// <summary>The plan of a talk.</summary>
    Plan = 4,

    /// <summary>An action item.</summary>
    Action = 5,

    /// <summary>The draft of a message.</summary>
    Draft = 6,

    /// <summary>A message as it was sent.</summary>
    Sent = 7,

    /// <summary>A text that came in.</summary>
    Received = 8,
}
