using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>A composed message with what the rules say about it. Equal when message and review are equal.</summary>
public sealed record OutreachDraft
{
    /// <summary>The message.</summary>
    public required OutreachMessage Message { get; init; }

    /// <summary>What the rules say.</summary>
    public required MessageReview Review { get; init; }

    /// <summary>The subject line; empty where the channel has none.</summary>
    public string Subject => Message.Subject ?? "";

    /// <summary>The text.</summary>
    public string Body => Message.Body;

    /// <summary>What is still weak, and where; empty when all is well.</summary>
    public ValueList<Finding> Findings => Review.Findings;
}
