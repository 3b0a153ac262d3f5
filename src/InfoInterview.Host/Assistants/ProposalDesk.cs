using InfoInterview.Engagements;
using InfoInterview.Host.Messages;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Steps;
using InfoInterview.Interchange.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Assistants;

/// <summary>
/// Keeps what programs propose until a person says yes or no. Until then nothing of it counts: it stands in no history, and is no draft.
/// </summary>
internal sealed class ProposalDesk(WorkStore work, InterviewStore store, WritingStore writing, DraftDesk drafts, StepPlanner planner,
    MessageReviewer reviewer, ReviewKnowledge knowledge, IClock clock, MakeId makeId)
{
    /// <summary>The kind of work that a proposal is; no worker does it.</summary>
    public const string Kind = "proposal";

    /// <summary>More than a person looks at.</summary>
    public const int MostOpen = 50;

    private const int MostRead = 500;

    private const string Taken = "taken";

    private const string Left = "left";

    /// <summary>What waits for a person, the oldest first.</summary>
    public async Task<IReadOnlyList<Proposal>> ListAsync(CancellationToken ct) =>
        [.. (await work.ListAsync(TheSeeker.Id, Kind, contact: null, MostRead, ct)).Where(kept => kept.DoneAt is null).Select(Of)
        .OfType<Proposal>().Reverse()];

    /// <summary>Proposes that something is recorded.</summary>
    /// <returns>Why not; <c>null</c> when it waits for a person.</returns>
    public async Task<string?> ProposeAsync(ContactId contact, string json, CancellationToken ct)
    {
        if (!FactJson.TryRead(json, out var fact, out var problems)) return string.Join(' ', problems
            .Select(problem => $"{problem.Path}: {problem.Message}"));
        if (fact is MessageApproved) return Spoken.Of("A message is approved by the person who reads it, and by nobody for them.");
        if (fact is FactTakenBack or UnknownFact || fact.Sequence != 0 || fact is ReplyReceived { Decides: not null })
            return Spoken.Of("What is recorded already is taken back or decided by the person alone.");
        if (await store.FindEngagementAsync(TheSeeker.Id, contact, ct) is not { Engagement: var engagement }) return Unknown(contact);
        if (!engagement.TryRecord(fact, clock.GetCurrentInstant(), out _, out var refusal)) return refusal.Reason;
        return await AddAsync(contact, new ProposalDocument { Fact = FactJson.Write(fact with { Key = null }) }, ct);
    }

    /// <summary>Proposes the words of a message; those that may not be sent are not even proposed.</summary>
    /// <returns>Why not; <c>null</c> when it waits for a person.</returns>
    public async Task<string?> ProposeAsync(ContactId contact, ProposalDocument message, CancellationToken ct)
    {
        if (await ReviewAsync(contact, message, ct) is not { } review) return Unknown(contact);
        if (review.To is { MayBeContacted: false } silent) return Spoken.Later($"{silent.Name.Full} is not to be written to.");
        if (review.Review.Verdict == Verdict.DoNotSend)
            return Spoken.Of($"It may not be sent like this. {string.Join(' ', review.Review.Findings.Select(finding => $"{finding.Rule.Id}: {finding.Message}"))}");
        return await AddAsync(contact, message, ct);
    }

    /// <summary>What the rules say of a message to somebody; <c>null</c> when there is no such contact.</summary>
    public async Task<(OutreachMessage Message, MessageReview Review, Contact To)?> ReviewAsync(ContactId contact,
        ProposalDocument document, CancellationToken ct)
    {
        if (await planner.ForAsync(contact, ct) is not { Of.Stored.Engagement: var engagement }) return null;
        var message = new OutreachMessage
        {
            Purpose = document.Purpose,
            Channel = document.Channel,
            Language = document.Language,
            Subject = MessageWays.ShowSubject(document.Channel) ? document.Subject ?? "" : null,
            Body = document.Body ?? "",
            From = engagement.Seeker,
            To = engagement.Contact,
        };
        return (message, reviewer.Review(message, await knowledge.AboutAsync(engagement, message, earlierRequest: null, ct)),
            engagement.Contact);
    }

    /// <summary>Does what a person has read and wants: records the fact, or makes the message the draft that is being written.</summary>
    /// <returns>Why not; <c>null</c> when it is done.</returns>
    public async Task<string?> TakeAsync(string? key, CancellationToken ct)
    {
        if (await FindAsync(key, ct) is not { } proposal) return Spoken.Of("This proposal is not there any more.");
        var problem = proposal.Fact is { } fact ? await RecordAsync(proposal, fact, ct) : await DraftAsync(proposal, ct);
        if (problem is null) await work.SettleAsync(TheSeeker.Id, proposal.Key, seen: null, Taken, clock.GetCurrentInstant(), ct);
        return problem;
    }

    /// <summary>Lets a proposal be.</summary>
    public async Task LeaveAsync(string? key, CancellationToken ct)
    {
        if (await FindAsync(key, ct) is { } proposal)
            await work.SettleAsync(TheSeeker.Id, proposal.Key, seen: null, Left, clock.GetCurrentInstant(), ct);
    }

    /// <summary>A proposal that waits; <c>null</c> when there is none.</summary>
    public async Task<Proposal?> FindAsync(string? key, CancellationToken ct) =>
        key is { Length: > 0 } && await work.FindAsync(TheSeeker.Id, key, ct) is { DoneAt: null } kept
            && string.Equals(kept.Item.Kind, Kind, StringComparison.Ordinal) ? Of(kept) : null;

    private async Task<string?> RecordAsync(Proposal proposal, Fact fact, CancellationToken ct)
    {
        if (await store.FindEngagementAsync(TheSeeker.Id, proposal.Contact, ct) is not { } stored) return Unknown(proposal.Contact);
        return await store.AppendAsync(TheSeeker.Id, proposal.Contact, stored.Version, fact with { Key = proposal.Key },
            clock.GetCurrentInstant(), ct) switch
        {
            AppendOutcome.Appended or AppendOutcome.AlreadyThere => null,
            AppendOutcome.Refused refused => refused.FactRefusal.Reason,
            _ => Spoken.Of("Something was recorded at the same time. Look once more."),
        };
    }

    private async Task<string?> DraftAsync(Proposal proposal, CancellationToken ct)
    {
        if (await writing.FindDraftAsync(TheSeeker.Id, new DraftId(proposal.Id), ct) is not null) return null;
        var document = proposal.Document;
        return await drafts.ReplaceAsync(new MessageDraft
        {
            Id = new DraftId(proposal.Id),
            Contact = proposal.Contact,
            Purpose = document.Purpose,
            Channel = document.Channel,
            Language = document.Language,
            Subject = document.Subject,
            Body = document.Body ?? "",
            By = DraftHand.Seeker,
            At = clock.GetCurrentInstant(),
        }, ct) is null ? Unknown(proposal.Contact) : null;
    }

    private async Task<string?> AddAsync(ContactId contact, ProposalDocument document, CancellationToken ct)
    {
        if ((await ListAsync(ct)).Count >= MostOpen)
            return Spoken.Of($"{MostOpen} proposals wait already. Ask the person to look at them first.");
        await work.AddAsync(TheSeeker.Id,
            [new WorkItem { Key = $"{Kind}/{makeId():N}", Kind = Kind, DueAt = clock.GetCurrentInstant(), Contact = contact,
                Document = document.Write() }], ct);
        return null;
    }

    private static Proposal? Of(KeptWork kept) =>
        kept.Item.Contact is { } contact && ProposalDocument.Read(kept.Item.Document) is { } document
            && (document.Body is not null || document.ReadFact() is not null)
            ? new Proposal { Key = kept.Item.Key, Contact = contact, At = kept.Item.DueAt, Document = document } : null;

    private static string Unknown(ContactId contact) => Spoken.Of($"There is no contact {contact}.");
}
