using InfoInterview.Outreach;

namespace InfoInterview.Host.Api;

/// <summary>A proposed subject line with its reason.</summary>
internal sealed record SubjectView
{
    public required string Text { get; init; }

    public required string Reason { get; init; }

    public static SubjectView Of(SubjectProposal proposal) => new() { Text = proposal.Text, Reason = proposal.Reason };
}
