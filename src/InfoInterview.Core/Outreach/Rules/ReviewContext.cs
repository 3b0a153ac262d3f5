namespace InfoInterview.Outreach;

/// <summary>What a review may know beyond the message itself. Equal when all parts are equal.</summary>
public sealed record ReviewContext
{
    /// <summary>Nothing is known: a first message, the guide's length, no notes.</summary>
    public static ReviewContext None { get; } = new();

    /// <summary>
    /// Whether the two have been in touch before, so that "Re:" in a subject is honest; a purpose that answers something says so
    /// by itself.
    /// </summary>
    public bool HasEarlierContact { get; init; }

    /// <summary>The first request, for the rule that a follow-up is shorter; <c>null</c> when not known (G8.1).</summary>
    public OutreachMessage? Request { get; init; }

    /// <summary>What others told the seeker in confidence, and must not be quoted to anybody else; may be empty (G2.5).</summary>
    public ValueList<ConfidentialText> Confidences { get; init; }

    /// <summary>How long a message may be.</summary>
    public MessageLength Length { get; init; } = MessageLength.AtMost200;
}
