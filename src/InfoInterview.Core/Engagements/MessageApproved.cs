using InfoInterview.Outreach;

namespace InfoInterview.Engagements;

/// <summary>The seeker approved a message for sending: its text, its recipients and the history as it was. See <see cref="Approval"/>.</summary>
public sealed record MessageApproved : Fact
{
    /// <summary>What the message is for.</summary>
    public required MessagePurpose Purpose { get; init; }

    /// <summary>What exactly was approved.</summary>
    public required Fingerprint Fingerprint { get; init; }
}
