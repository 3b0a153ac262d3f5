using InfoInterview.Engagements;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Host.Assistants;

/// <summary>A proposal that waits for a person.</summary>
internal sealed record Proposal
{
    public required string Key { get; init; }

    public required ContactId Contact { get; init; }

    public required Instant At { get; init; }

    public required ProposalDocument Document { get; init; }

    /// <summary>What happened, when it is that; <c>null</c> when it is a message.</summary>
    public Fact? Fact => Document.ReadFact();

    /// <summary>The id that a message has as a draft: that of the proposal, so that taking it twice is once.</summary>
    public Guid Id => Guid.ParseExact(Key[(Key.LastIndexOf('/') + 1)..], "N");
}
