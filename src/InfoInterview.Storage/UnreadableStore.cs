using InfoInterview.Actions;
using InfoInterview.Engagements;
using InfoInterview.Interviews;
using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Storage.Keeping;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage;

/// <summary>
/// The records that cannot be read any more: damaged, or written by a newer version. Lists show them as such and everything else goes on;
/// here they are found, and erased without being read. Safe to share.
/// </summary>
public sealed class UnreadableStore
{
    private readonly Transactions transactions;

    internal UnreadableStore(Transactions transactions) => this.transactions = transactions;

    /// <summary>All of a seeker's records that cannot be read. Every record is tried, so this is no part of a usual page.</summary>
    /// <param name="asker">Whose.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The records; empty when all can be read, or the seeker is unknown.</returns>
    public Task<ValueList<UnreadableRecord>> ListAsync(Asker asker, CancellationToken ct = default) => transactions.ReadAsync(
        asker,
        async context =>
        {
            var found = new List<UnreadableRecord>();
            if (await context.Seekers.AsNoTracking().SingleOrDefaultAsync(ct) is { } seeker && seeker.ToStored().Unreadable is { } text)
                found.Add(Record(UnreadableKind.Seeker, seeker.Id, contact: null, seeker.Version, text));
            await foreach (var row in context.Contacts.AsNoTracking().OrderBy(row => row.Id).AsAsyncEnumerable().WithCancellation(ct))
            {
                if (row.ToStored().Unreadable is { } raw) found.Add(Record(UnreadableKind.Contact, row.Id, row.Id, row.Version, raw));
            }

            await AddAsync<NoteRow, InterviewNote>(context, UnreadableKind.Note, found, ct);
            await AddAsync<ThemeRow, Theme>(context, UnreadableKind.Theme, found, ct);
            await AddAsync<PlanRow, InterviewPlan>(context, UnreadableKind.Plan, found, ct);
            await AddAsync<ActionRow, ActionItem>(context, UnreadableKind.Action, found, ct);
            await AddAsync<DraftRow, MessageDraft>(context, UnreadableKind.Draft, found, ct);
            await AddAsync<SentRow, SentCopy>(context, UnreadableKind.Sent, found, ct);
            await AddAsync<ReceivedRow, ReceivedText>(context, UnreadableKind.Received, found, ct);
            return found.ToValueList();
        },
        ct);

    /// <summary>
    /// Erases a note, theme, plan, action item or text that cannot be read, when it stands as it was seen; its text can be read in none of the
    /// database's files any more. A contact is erased by <see cref="InterviewStore.EraseContactAsync"/>, and a seeker is written anew.
    /// </summary>
    /// <param name="asker">Whose.</param>
    /// <param name="record">The record, as it was seen.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Whether it is gone; <c>false</c> when it is not there, was changed since, can be read, or is a contact or a
    /// seeker.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is <c>null</c>.</exception>
    public async Task<bool> EraseAsync(Asker asker, UnreadableRecord record, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        var isGone = await transactions.WriteAsync(
            asker,
            context => record.Kind switch
            {
                UnreadableKind.Note => EraseAsync<NoteRow, InterviewNote>(context, record, ct),
                UnreadableKind.Theme => EraseAsync<ThemeRow, Theme>(context, record, ct),
                UnreadableKind.Plan => EraseAsync<PlanRow, InterviewPlan>(context, record, ct),
                UnreadableKind.Action => EraseAsync<ActionRow, ActionItem>(context, record, ct),
                UnreadableKind.Draft => EraseAsync<DraftRow, MessageDraft>(context, record, ct),
                UnreadableKind.Sent => EraseAsync<SentRow, SentCopy>(context, record, ct),
                UnreadableKind.Received => EraseAsync<ReceivedRow, ReceivedText>(context, record, ct),
                _ => Task.FromResult(false),
            },
            ct);
        if (isGone) await transactions.ForgetAsync();
        return isGone;
    }

    private static async Task<bool> EraseAsync<TRow, T>(InterviewContext context, UnreadableRecord record, CancellationToken ct)
        where TRow : KeptRow<T>, new()
        where T : class
    {
        var shelf = new Shelf<TRow, T>(context, ct);
        return await shelf.FindAsync(record.Id) is { Unreadable: not null }
            && await shelf.DeleteAsync(record.Id, record.Version) is KeepOutcome<T>.Deleted;
    }

    private static async Task AddAsync<TRow, T>(InterviewContext context, UnreadableKind kind, List<UnreadableRecord> found,
        CancellationToken ct)
        where TRow : KeptRow<T>, new()
        where T : class
    {
        await foreach (var row in context.Set<TRow>().AsNoTracking().OrderBy(row => row.Id).AsAsyncEnumerable().WithCancellation(ct))
        {
            if (row.TryRead() is null) found.Add(Record(kind, row.Id, row.Contact, row.Version, row.Document));
        }
    }

    private static UnreadableRecord Record(UnreadableKind kind, Guid id, Guid? contact, long version, string text) => new()
    {
        Kind = kind,
        Id = id,
        Contact = contact is { } known ? new ContactId(known) : null,
        Version = version,
        Text = text
    };
}
