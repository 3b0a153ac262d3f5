using InfoInterview.Host.Inputs;
using InfoInterview.People;

namespace InfoInterview.Host.Api;

/// <summary>Contacts who may be one person, with the reasons.</summary>
internal sealed record DuplicateView
{
    /// <summary><c>certain</c>, <c>likely</c> or <c>possible</c>.</summary>
    public required string Certainty { get; init; }

    public required IReadOnlyList<Guid> Contacts { get; init; }

    /// <summary>One sentence each.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    public static DuplicateView Of(DuplicateProposal proposal) => new()
    {
        Certainty = Words.Of(proposal.Certainty),
        Contacts = [.. proposal.Contacts.Select(contact => contact.Id.Value)],
        Reasons = [.. proposal.Reasons.Select(reason => reason.Text)],
    };
}
