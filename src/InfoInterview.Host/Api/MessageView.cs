using InfoInterview.Host.Inputs;
using InfoInterview.Host.Problems;
using InfoInterview.Outreach;

namespace InfoInterview.Host.Api;

/// <summary>A message with what the rules say of it.</summary>
internal sealed record MessageView
{
    public required string Purpose { get; init; }

    public required string Channel { get; init; }

    public required string Language { get; init; }

    public required string Subject { get; init; }

    public required string Body { get; init; }

    /// <summary>Whether it can go out: <c>ready</c>, <c>needsWork</c> or <c>doNotSend</c>.</summary>
    public required string Verdict { get; init; }

    public required IReadOnlyList<FindingView> Findings { get; init; }

    /// <summary>The eight components of a request; none for any other message.</summary>
    public required IReadOnlyList<ComponentView> Components { get; init; }

    /// <summary>What would make it more personal.</summary>
    public IReadOnlyList<MissingView> Missing { get; init; } = [];

    /// <summary>Other subject lines, best first.</summary>
    public IReadOnlyList<SubjectView> Subjects { get; init; } = [];

    public static MessageView Of(OutreachMessage message, MessageReview review) => new()
    {
        Purpose = Words.Of(message.Purpose),
        Channel = Words.Of(message.Channel),
        Language = message.Language,
        Subject = message.Subject ?? "",
        Body = message.Body,
        Verdict = Words.Of(review.Verdict),
        Findings = [.. review.Findings.Select(finding => FindingView.Of(finding, message))],
        Components = ComponentView.Of(message, review),
    };
}
