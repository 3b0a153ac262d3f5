namespace InfoInterview.Host.Post;

/// <summary>What a person says of a message in the outbox.</summary>
internal enum OutboxWord
{
    /// <summary>Take it back, since it was not sent yet.</summary>
    Withdraw = 0,

    /// <summary>It arrived.</summary>
    Arrived = 1,

    /// <summary>It did not arrive.</summary>
    NotArrived = 2,

    /// <summary>Try it once more.</summary>
    Again = 3,
}
