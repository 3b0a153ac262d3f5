using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Storage.Contacts;
using InfoInterview.Storage.Forecasts;
using InfoInterview.Storage.History;
using InfoInterview.Storage.Keeping;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace InfoInterview.Storage;

/// <summary>
/// What many seekers and their contacts write to each other, in the database of <see cref="InterviewStore"/>, which makes it: drafts,
/// with those that another one replaced; messages exactly as they were sent; and what came in, word for word. Every write is one
/// transaction. All of it stays with its contact: a merge takes it along, and erasing a contact erases it. Safe to share between
/// threads, and a database between processes (G6.2, G9.2).
/// </summary>
public sealed class WritingStore
{
    /// <summary>The most records that one list holds.</summary>
    public const int MostAtOnce = 200;

    private readonly DatabaseProvider provider;
    private readonly Transactions transactions;
    private readonly ForecastPlanner planner;

    internal WritingStore(DatabaseProvider provider, Transactions transactions, ForecastPlanner planner) =>
        (this.provider, this.transactions, this.planner) = (provider, transactions, planner);

    /// <summary>A draft; <c>null</c> when the seeker or the draft is unknown.</summary>
    /// <param name="asker">Who asks; nobody sees what is another's.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>What is kept, with its version.</returns>
    public Task<Stored<MessageDraft>?> FindDraftAsync(Asker asker, DraftId draft, CancellationToken ct = default) =>
        transactions.ReadAsync(asker, context => Drafts(context, ct).FindAsync(draft), ct);

    /// <summary>The draft that is being written to a contact for a purpose; <c>null</c> when there is none.</summary>
    /// <param name="asker">Who asks; nobody sees what is another's.</param>
    /// <param name="contact">With whom.</param>
    /// <param name="purpose">What the message is for.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>What is kept, with its version.</returns>
    public Task<Stored<MessageDraft>?> FindOpenDraftAsync(Asker asker, ContactId contact, MessagePurpose purpose,
        CancellationToken ct = default) =>
        transactions.ReadAsync(asker, context => Drafts(context, ct).FindOpenAsync(contact, purpose), ct);

    /// <summary>A seeker's drafts, whatever has become of them, the one touched last first; at most <see cref="MostAtOnce"/>.</summary>
    /// <param name="asker">Whose drafts.</param>
    /// <param name="contact">Only those to one contact; <c>null</c> for all.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>What is kept, each with its version.</returns>
    public Task<ValueList<Stored<MessageDraft>>> ListDraftsAsync(Asker asker, ContactId? contact = null, CancellationToken ct = default) =>
        transactions.ReadAsync(asker, context => Drafts(context, ct).ListAsync(contact, MostAtOnce), ct);

    /// <summary>
    /// Writes a draft, when what stands is what the writer has seen. Saving what stands already changes nothing and is no conflict. A new
    /// draft beside one that is open for the same contact and purpose is a conflict with that one.
    /// </summary>
    /// <param name="asker">Whose draft.</param>
    /// <param name="draft">The draft, under its id.</param>
    /// <param name="expectedVersion">The version that the writer has seen; 0 when the draft must be new.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Saved, with what stands and its version, or why nothing was written: changed since, refused or unknown.</returns>
    /// <exception cref="ArgumentException">The draft has no id or no contact, or cannot be kept.</exception>
    public Task<KeepOutcome<MessageDraft>> SaveDraftAsync(Asker asker, MessageDraft draft, long expectedVersion,
        CancellationToken ct = default)
    {
        ThrowUnlessWhole(draft);
        return transactions.WriteAsync(asker, context => Drafts(context, ct).SaveAsync(draft, expectedVersion), ct);
    }

    /// <summary>Puts a draft in the place of the one that is open for the same contact and purpose, which is kept as set aside.</summary>
    /// <param name="asker">Whose draft.</param>
    /// <param name="draft">The draft, open, under a new id or that of one that was set aside.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Saved, with what stands and its version, or why nothing was written: changed since, refused or unknown.</returns>
    /// <exception cref="ArgumentException">The draft has no id or no contact, is not open, or cannot be kept.</exception>
    public Task<KeepOutcome<MessageDraft>> ReplaceDraftAsync(Asker asker, MessageDraft draft, CancellationToken ct = default)
    {
        ThrowUnlessWhole(draft);
        return transactions.WriteAsync(asker, context => Drafts(context, ct).ReplaceAsync(draft), ct);
    }

    /// <summary>Deletes a draft for good, when it stands as the writer has seen it.</summary>
    /// <param name="asker">Whose draft.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="expectedVersion">The version that the writer has seen.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Deleted, or why it still stands: changed since, refused or unknown.</returns>
    public Task<KeepOutcome<MessageDraft>> DeleteDraftAsync(Asker asker, DraftId draft, long expectedVersion,
        CancellationToken ct = default) =>
        transactions.DeleteAsync(asker, context => Drafts(context, ct).DeleteAsync(draft, expectedVersion), ct);

    /// <summary>
    /// Records that a message was sent, and keeps it exactly as it was, in one transaction; its draft, if it had one, is sent from then
    /// on.
    /// Sending twice under one key records once and keeps the first copy.
    /// </summary>
    /// <param name="asker">Who sent it.</param>
    /// <param name="contact">To whom.</param>
    /// <param name="expectedVersion">The version of the history that the writer has seen; 0 before the first fact.</param>
    /// <param name="fact">What happened.</param>
    /// <param name="copy">The message; it is kept with the fact's reference, whatever it names.</param>
    /// <param name="now">The moment of recording.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Appended, or there already, or why nothing was written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> or <paramref name="copy"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The copy has no id, goes to somebody else, or cannot be kept.</exception>
    public Task<AppendOutcome> AppendSentAsync(
        Asker asker, ContactId contact, long expectedVersion, Fact fact, SentCopy copy, Instant now, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(fact);
        ArgumentNullException.ThrowIfNull(copy);
        if (copy.Id == default) throw new ArgumentException("A copy is stored under an id; give one.", nameof(copy));
        if (copy.Contact != contact) throw new ArgumentException("The copy is of a message to somebody else.", nameof(copy));
        return transactions.WriteAsync(asker, context => SendAsync(context, expectedVersion, fact, copy with { Fact = fact.Reference },
            now, ct), ct);
    }

    /// <summary>What a seeker sent, the newest first; at most <see cref="MostAtOnce"/>.</summary>
    /// <param name="asker">Whose messages.</param>
    /// <param name="contact">Only those to one contact; <c>null</c> for all.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The messages, word for word; empty when there are none.</returns>
    public Task<ValueList<SentCopy>> ListSentAsync(Asker asker, ContactId? contact = null, CancellationToken ct = default) =>
        transactions.ReadAsync(
        asker,
        async context =>
        {
            var sent = new Shelf<SentRow, SentCopy>(context, ct);
            var rows = contact is { } one ? sent.About(one) : sent.Rows;
            return Values(await sent.ListAsync(rows.OrderByDescending(row => row.At).ThenByDescending(row => row.Id).Take(MostAtOnce)));
        },
        ct);

    /// <summary>A message as it was sent; <c>null</c> when the seeker or the message is unknown.</summary>
    /// <param name="asker">Who asks; nobody sees what is another's.</param>
    /// <param name="copy">The message that was sent.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>What is kept, with its version.</returns>
    public Task<Stored<SentCopy>?> FindSentAsync(Asker asker, SentCopyId copy, CancellationToken ct = default) =>
        transactions.ReadAsync(asker, context => new Shelf<SentRow, SentCopy>(context, ct).FindAsync(copy.Value), ct);

    /// <summary>What came in, the newest first; at most <see cref="MostAtOnce"/>.</summary>
    /// <param name="asker">Whose texts.</param>
    /// <param name="contact">Only those from one contact; <c>null</c> for all.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>What is kept, each with its version.</returns>
    public Task<ValueList<Stored<ReceivedText>>> ListReceivedAsync(Asker asker, ContactId? contact = null,
        CancellationToken ct = default) =>
        transactions.ReadAsync(
            asker,
            context =>
            {
                var received = new Shelf<ReceivedRow, ReceivedText>(context, ct);
                var rows = contact is { } one ? received.About(one) : received.Rows;
                return received.ListAsync(rows.OrderByDescending(row => row.At).ThenByDescending(row => row.Id).Take(MostAtOnce));
            },
            ct);

    /// <summary>A text that came in; <c>null</c> when the seeker or the text is unknown.</summary>
    /// <param name="asker">Who asks; nobody sees what is another's.</param>
    /// <param name="text">What came in.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>What is kept, with its version.</returns>
    public Task<Stored<ReceivedText>?> FindReceivedAsync(Asker asker, ReceivedTextId text, CancellationToken ct = default) =>
        transactions.ReadAsync(asker, context => new Shelf<ReceivedRow, ReceivedText>(context, ct).FindAsync(text.Value), ct);

    /// <summary>
    /// Keeps what came in, when what stands is what the writer has seen. A mail that was brought before, by its id, is not kept twice: the
    /// one that stands is told as saved.
    /// </summary>
    /// <param name="asker">Whose text.</param>
    /// <param name="text">The text, under its id.</param>
    /// <param name="expectedVersion">The version that the writer has seen; 0 when the text must be new.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Saved, with what stands and its version, or why nothing was written: changed since, refused or unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The text has no id or no contact, or cannot be kept.</exception>
    public Task<KeepOutcome<ReceivedText>> SaveReceivedAsync(Asker asker, ReceivedText text, long expectedVersion,
        CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Id == default) throw new ArgumentException("A text is stored under an id; give one.", nameof(text));
        if (text.Contact == default) throw new ArgumentException("A text comes from a contact.", nameof(text));
        return transactions.WriteAsync(
            asker,
            async context =>
            {
                if (await new ContactFinder(context, ct).CurrentAsync(text.Contact) is not { } contact)
                    return new KeepOutcome<ReceivedText>.NotFound();
                text = text with { Contact = contact };
                var received = new Shelf<ReceivedRow, ReceivedText>(context, ct);
                if (expectedVersion == 0 && text.MessageId is { } id
                    && await received.About(text.Contact).AsNoTracking().FirstOrDefaultAsync(row => row.MessageId == id, ct) is { } known)
                {
                    return new KeepOutcome<ReceivedText>.Saved { Current = known.ToStored() };
                }

                return await received.SaveAsync(text, expectedVersion);
            },
            ct);
    }

    /// <summary>Deletes what came in for good, when it stands as the writer has seen it.</summary>
    /// <param name="asker">Whose text.</param>
    /// <param name="text">The text.</param>
    /// <param name="expectedVersion">The version that the writer has seen.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Deleted, or why it still stands: changed since, refused or unknown.</returns>
    public Task<KeepOutcome<ReceivedText>> DeleteReceivedAsync(Asker asker, ReceivedTextId text, long expectedVersion,
        CancellationToken ct = default) =>
        transactions.DeleteAsync(asker, context => new Shelf<ReceivedRow, ReceivedText>(context, ct)
            .DeleteAsync(text.Value, expectedVersion), ct);

    /// <summary>Whose mail it is that a mail answers: the contact of the first of some ids of mails that is known.</summary>
    /// <param name="asker">Whose mails.</param>
    /// <param name="messageIds">The ids, nearest first, without brackets.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The contact; <c>null</c> when none of the ids is known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="messageIds"/> is <c>null</c>.</exception>
    public Task<ContactId?> FindCorrespondentAsync(Asker asker, IReadOnlyList<string> messageIds, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(messageIds);
        var asked = messageIds.Take(MailThread.MostReferences).ToArray();
        return transactions.ReadAsync<ContactId?>(
            asker,
            async context =>
            {
                var found = await context.Set<SentRow>().Where(row => row.MessageId != null && EF.Parameter(asked)
                    .Contains(row.MessageId)).Select(row => new { row.MessageId, row.Contact })
                    .Concat(context.Set<ReceivedRow>().Where(row => row.MessageId != null && EF.Parameter(asked)
                        .Contains(row.MessageId)).Select(row => new { row.MessageId, row.Contact }))
                    .ToListAsync(ct);
                var nearest = asked.Select(id => found.Find(one => string.Equals(one.MessageId, id, StringComparison.Ordinal))?.Contact)
                    .FirstOrDefault(contact => contact is not null);
                return nearest is { } known ? new ContactId(known) : null;
            },
            ct);
    }

    private async Task<AppendOutcome> SendAsync(InterviewContext context, long expectedVersion, Fact fact, SentCopy copy, Instant now,
        CancellationToken ct)
    {
        var forecaster = new Forecaster(context, planner, ct);
        var book = new ContactBook(context, provider, new BlockList(context, provider, ct), forecaster, ct);
        var outcome = await new FactAppender(context, book, forecaster, planner, ct).AppendAsync(copy.Contact, expectedVersion, fact, now);
        if (outcome is not (AppendOutcome.Appended or AppendOutcome.AlreadyThere)) return outcome;
        var sent = new Shelf<SentRow, SentCopy>(context, ct);
        if (!await sent.About(copy.Contact).AnyAsync(row => row.Fact == copy.Fact, ct)) await sent.SaveAsync(copy, expectedVersion: 0);
        if (copy.Draft is { } draft) await Drafts(context, ct).SendAsync(draft);
        return outcome;
    }

    private static DraftShelf Drafts(InterviewContext context, CancellationToken ct) => new(context, ct);

    private static ValueList<T> Values<T>(ValueList<Stored<T>> stored)
        where T : class => stored.Select(item => item.Value).ToValueList();

    private static void ThrowUnlessWhole(MessageDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (draft.Id == default) throw new ArgumentException("A draft is stored under an id; give one.", nameof(draft));
        if (draft.Contact == default) throw new ArgumentException("A draft is written to a contact.", nameof(draft));
    }
}
