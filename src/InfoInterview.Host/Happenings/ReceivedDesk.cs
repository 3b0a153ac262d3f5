using InfoInterview.Engagements;
using InfoInterview.Host.Startup;
using InfoInterview.Interchange.Mail;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Happenings;

/// <summary>Keeps what comes in word for word, and finds whose it is. What it means is recorded by a person.</summary>
internal sealed class ReceivedDesk(WritingStore writing, InterviewStore store, IClock clock, MakeId makeId)
{
    /// <summary>A text that was pasted; <c>null</c> when the contact is not there.</summary>
    public Task<Stored<ReceivedText>?> PasteAsync(ContactId contact, string text, Channel? by, CancellationToken ct) => KeepAsync(
        new ReceivedText
        {
            Id = new ReceivedTextId(makeId()),
            Contact = contact,
            By = by,
            Body = text.ReplaceLineEndings("\n"),
            At = clock.GetCurrentInstant(),
        },
        ct);

    /// <summary>A mail; one that was brought before is found again and not kept twice.</summary>
    public Task<Stored<ReceivedText>?> TakeAsync(ContactId contact, ReceivedMail mail, CancellationToken ct) => KeepAsync(
        new ReceivedText
        {
            Id = new ReceivedTextId(makeId()),
            Contact = contact,
            By = Channel.Email,
            From = mail.From,
            Subject = mail.Reply.Subject,
            Body = mail.Reply.Body.ReplaceLineEndings("\n"),
            Day = mail.Reply.Received,
            MessageId = mail.MessageId,
            Answers = mail.Answers,
            IsAutomatic = mail.Reply.IsAutomatic,
            Bounce = mail.Reply.Bounce,
            FailedAddress = mail.Reply.FailedAddress,
            At = clock.GetCurrentInstant(),
        },
        ct);

    /// <summary>From which contact a mail is: by the mail that it answers, or by the address; <c>null</c> when that is not
    /// known.</summary>
    public async Task<ContactId?> WhoseAsync(ReceivedMail mail, CancellationToken ct)
    {
        if (await writing.FindCorrespondentAsync(TheSeeker.Id, [.. mail.Answers], ct) is { } known) return known;
        return mail.From is { } from && ContactPoint.TryParse(ContactPointKind.Email, from, out var point)
            ? await store.FindContactIdAsync(TheSeeker.Id, point, ct)
            : null;
    }

    /// <summary>The texts of one contact, the newest first.</summary>
    public Task<ValueList<Stored<ReceivedText>>> ListAsync(ContactId contact, CancellationToken ct) =>
        writing.ListReceivedAsync(TheSeeker.Id, contact, ct);

    /// <summary>A text of a contact; <c>null</c> when there is none.</summary>
    public async Task<Stored<ReceivedText>?> FindAsync(ContactId contact, Guid id, CancellationToken ct) =>
        id != Guid.Empty && await writing.FindReceivedAsync(TheSeeker.Id, new ReceivedTextId(id), ct) is { } stored
            && stored.Value.Contact == contact ? stored : null;

    /// <summary>Notes what was recorded of a text; what is there already stays.</summary>
    public async Task LinkAsync(ContactId contact, Guid id, Fact fact, CancellationToken ct)
    {
        if (await FindAsync(contact, id, ct) is { Value.Fact: null } stored)
            await writing.SaveReceivedAsync(TheSeeker.Id, stored.Value with { Fact = fact.Reference }, stored.Version, ct);
    }

    private async Task<Stored<ReceivedText>?> KeepAsync(ReceivedText text, CancellationToken ct) =>
        await writing.SaveReceivedAsync(TheSeeker.Id, text, 0, ct) is KeepOutcome<ReceivedText>.Saved { Current: var kept } ? kept : null;
}
