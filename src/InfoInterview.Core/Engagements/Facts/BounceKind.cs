namespace InfoInterview.Engagements;

/// <summary>How a message failed to arrive.</summary>
public enum BounceKind
{
    /// <summary>For good: nothing is ever sent to that address again.</summary>
    Hard = 0,

    /// <summary>For now, such as a full mailbox: the address is not blamed.</summary>
    Soft = 1,
}
