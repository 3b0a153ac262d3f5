using InfoInterview.Engagements;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Steps;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Post;

/// <summary>Records that a message of the outbox was sent: from the deed, and once, whoever says it and however often.</summary>
internal sealed class OutboxRecord(InterviewStore store, WritingStore writing, IClock clock, MakeId makeId)
{
    /// <summary>How often somebody who records at the same time is let go first.</summary>
    private const int MostTries = 10;

    /// <summary>Whether it is recorded already.</summary>
    public async Task<bool> IsRecordedAsync(ContactId contact, OutboxDocument document, CancellationToken ct)
    {
        if (await store.FindEngagementAsync(TheSeeker.Id, contact, ct) is not { Engagement.Standing: var standing }) return false;
        return (await writing.ListSentAsync(TheSeeker.Id, contact, ct)).Any(copy => copy.Draft == document.DraftId
            && standing.Any(fact => string.Equals(fact.Reference, copy.Fact, StringComparison.Ordinal)));
    }

    /// <summary>Records it.</summary>
    /// <returns>What is to be said about it: it was sent, and yet could not be recorded; <c>null</c> when it was.</returns>
    public async Task<string?> SentAsync(ContactId contact, OutboxDocument document, Instant at, CancellationToken ct)
    {
        if (await IsRecordedAsync(contact, document, ct)) return null;
        if (document.ReadFact() is not { } fact) return Spoken.Later("It was sent, and what was to be recorded cannot be read. Record it by hand.");
        await KeepWhatWasTypedSinceAsync(document, ct);
        var copy = document.CopyOf(new SentCopyId(makeId()), contact, at);
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (await store.FindEngagementAsync(TheSeeker.Id, contact, ct) is not { } stored)
                return Spoken.Later("It was sent, and the contact is not there any more.");
            var anew = UndoOffer.Anew(stored.Engagement, fact with { At = at, Key = fact.Key ?? $"sent/{document.DraftId}" });
            switch (await writing.AppendSentAsync(TheSeeker.Id, contact, stored.Version, anew, copy, clock.GetCurrentInstant(), ct))
            {
                case AppendOutcome.Appended or AppendOutcome.AlreadyThere: return null;
                case AppendOutcome.Refused refused: return Spoken.Later($"It was sent, and could not be recorded: {refused.FactRefusal.Reason}");
            }
        }

        return Spoken.Later("It was sent, and could not be recorded, since others record at the same time. Record it by hand.");
    }

    /// <summary>The draft becomes what went out; what was typed into it since stays, as another version.</summary>
    private async Task KeepWhatWasTypedSinceAsync(OutboxDocument document, CancellationToken ct)
    {
        if (await writing.FindDraftAsync(TheSeeker.Id, document.DraftId, ct) is not { Value: var typed, Version: var version }
            || (string.Equals(typed.Body, document.Body, StringComparison.Ordinal)
                && string.Equals((typed.Subject ?? "").Trim(), document.Subject.Trim(), StringComparison.Ordinal))) return;
        await writing.SaveDraftAsync(TheSeeker.Id, typed with { Id = new DraftId(makeId()), State = DraftState.SetAside }, 0, ct);
        await writing.SaveDraftAsync(TheSeeker.Id, typed with { Subject = document.Subject, Body = document.Body }, version, ct);
    }
}
