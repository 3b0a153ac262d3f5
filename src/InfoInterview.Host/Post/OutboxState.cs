namespace InfoInterview.Host.Post;

/// <summary>How far a message in the outbox has come.</summary>
internal enum OutboxState
{
    /// <summary>It waits for its turn, or for a server that did not take it yet.</summary>
    Waiting = 0,

    /// <summary>It is being handed to the server; nobody else touches it.</summary>
    OnItsWay = 1,

    /// <summary>The server has it, and it is recorded.</summary>
    Sent = 2,

    /// <summary>The server does not take it like this.</summary>
    Failed = 3,

    /// <summary>Nobody knows whether the server has it. It is not sent again unless a person says that it did not arrive.</summary>
    Unknown = 4,

    /// <summary>Something happened before it was sent that a person has to look at.</summary>
    Stopped = 5,

    /// <summary>A person took it back before it was sent.</summary>
    Withdrawn = 6,

    /// <summary>A person said that it did not arrive.</summary>
    NotArrived = 7,
}
