using InfoInterview.Rules;

namespace InfoInterview.Outreach;

/// <summary>A composed message with what the rules say about it. Equal when all parts are equal.</summary>
public sealed record OutreachDraft
{
    /// <summary>The message.</summary>
    public required OutreachMessage Message { get; init; }

    /// <summary>What the rules say.</summary>
    public required MessageReview Review { get; init; }

    /// <summary>
    /// What would make the message more personal, each as a question with the field that its answer fills; empty when nothing is
    /// missing.
    /// </summary>
    public ValueList<MissingFact> Missing { get; init; }

    /// <summary>The subject line; empty where the channel has none.</summary>
    public string Subject => Message.Subject ?? "";

    /// <summary>The text.</summary>
    public string Body => Message.Body;

    /// <summary>What is still weak, and where; empty when all is well.</summary>
    public ValueList<Finding> Findings => Review.Findings;
}
