using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage.Keeping;

/// <summary>The drafts of one seeker, inside one transaction: at most one of them is open for each contact and purpose.</summary>
internal sealed class DraftShelf(InterviewContext context, CancellationToken ct)
{
    private readonly Shelf<DraftRow, MessageDraft> drafts = new(context, ct);

    public Task<Stored<MessageDraft>?> FindAsync(DraftId id) => drafts.FindAsync(id.Value);

    public async Task<Stored<MessageDraft>?> FindOpenAsync(ContactId contact, MessagePurpose purpose) =>
        await Newest(Open(contact).Where(row => row.Purpose == DraftRow.NumberOf(purpose))).AsNoTracking()
            .FirstOrDefaultAsync(ct) is { } row ? row.ToStored() : null;

    /// <summary>The newest first.</summary>
    public Task<ValueList<Stored<MessageDraft>>> ListAsync(ContactId? contact, int most) =>
        drafts.ListAsync(Newest(contact is { } one ? drafts.About(one) : drafts.Rows).Take(most));

    public async Task<KeepOutcome<MessageDraft>> SaveAsync(MessageDraft draft, long expectedVersion)
    {
        if (await NowAsync(draft) is not { } now) return new KeepOutcome<MessageDraft>.NotFound();
        draft = now;

        // Whoever begins a draft beside one that is open has not seen that one.
        if (draft.State == DraftState.Open && await FindOpenAsync(draft.Contact, draft.Purpose) is { } open && open.Value.Id != draft.Id)
        {
            return new KeepOutcome<MessageDraft>.Stale { Current = open };
        }

        return await drafts.SaveAsync(draft, expectedVersion);
    }

    /// <summary>Puts a draft in the place of the one that is open, which is kept as an earlier version.</summary>
    public async Task<KeepOutcome<MessageDraft>> ReplaceAsync(MessageDraft draft)
    {
        if (draft.State != DraftState.Open) throw new ArgumentException("Only a draft that is open takes the place of another.",
            nameof(draft));
        if (await NowAsync(draft) is not { } now) return new KeepOutcome<MessageDraft>.NotFound();
        draft = now;
        foreach (var row in await Open(draft.Contact).Where(row => row.Purpose == DraftRow.NumberOf(draft.Purpose)).ToListAsync(ct))
        {
            if (row.Id != draft.Id.Value) row.Become(DraftState.SetAside);
        }

        var known = await drafts.FindAsync(draft.Id.Value);
        return await drafts.SaveAsync(draft, known?.Version ?? 0);
    }

    public Task<KeepOutcome<MessageDraft>> DeleteAsync(DraftId id, long expectedVersion) => drafts.DeleteAsync(id.Value, expectedVersion);

    /// <summary>Notes that a draft was sent; one that is unknown is none.</summary>
    public async Task SendAsync(DraftId id)
    {
        if (await drafts.Rows.SingleOrDefaultAsync(row => row.Id == id.Value, ct) is { } row) row.Become(DraftState.Sent);
    }

    /// <summary>Brings the drafts of some contacts to the one that they have become; of two that are open the newer stays so.</summary>
    public async Task MoveAsync(IReadOnlyCollection<Guid> gone, ContactId kept)
    {
        await drafts.MoveAsync(gone, kept);
        await context.SaveChangesAsync(ct);
        var open = await Open(kept).ToListAsync(ct);
        foreach (var same in open.GroupBy(row => row.Purpose))
        {
            foreach (var older in same.OrderByDescending(row => row.TouchedAt).ThenByDescending(row => row.Id).Skip(1))
                older.Become(DraftState.SetAside);
        }
    }

    public IQueryable<DraftRow> About(ContactId contact) => drafts.About(contact);

    /// <summary>The draft to whom the contact is now.</summary>
    private async Task<MessageDraft?> NowAsync(MessageDraft draft) =>
        await new ContactFinder(context, ct).CurrentAsync(draft.Contact) is { } contact ? draft with { Contact = contact } : null;

    private IQueryable<DraftRow> Open(ContactId contact) => drafts.About(contact).Where(row => row.State == 0);

    private static IOrderedQueryable<DraftRow> Newest(IQueryable<DraftRow> rows) => rows.OrderByDescending(row => row.TouchedAt)
        .ThenByDescending(row => row.Id);
}
