using InfoInterview.Outreach;

namespace InfoInterview.Host.Api;

/// <summary>A message with what the rules say of it.</summary>
internal sealed record MessageView
{
    public required string Subject { get; init; }

    public required string Body { get; init; }

    /// <summary>Whether it can go out: <c>ready</c>, <c>needsWork</c> or <c>doNotSend</c>.</summary>
    public required string Verdict { get; init; }

    public required IReadOnlyList<FindingView> Findings { get; init; }

    public static MessageView Of(OutreachMessage message, MessageReview review) => new()
    {
        Subject = message.Subject ?? "",
        Body = message.Body,
        Verdict = Words.Of(review.Verdict),
        Findings = [.. review.Findings.Select(finding => FindingView.Of(finding, message))],
    };
}
