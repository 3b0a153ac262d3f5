using InfoInterview.People;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage.Keeping;

/// <summary>The records of one kind of one seeker, inside one transaction.</summary>
internal sealed class Shelf<TRow, T>(InterviewContext context, CancellationToken ct)
    where TRow : KeptRow<T>, new()
    where T : class
{
    public IQueryable<TRow> Rows => context.Set<TRow>();

    public async Task<Stored<T>?> FindAsync(Guid id) => (await Rows.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, ct))?.ToStored();

    public async Task<ValueList<Stored<T>>> ListAsync(IQueryable<TRow> rows) =>
        (await rows.AsNoTracking().ToListAsync(ct)).Select(row => row.ToStored()).ToValueList();

    public async Task<KeepOutcome<T>> SaveAsync(T value, long expectedVersion, Action<TRow>? prepare = null)
    {
        var blank = new TRow();
        var id = blank.IdOf(value);
        var row = await Rows.SingleOrDefaultAsync(candidate => candidate.Id == id, ct);
        if (row is null && expectedVersion != 0) return new KeepOutcome<T>.NotFound();
        if (await new ContactFinder(context, ct)
            .CurrentAsync(blank.ContactOf(value)) is not { } contact) return new KeepOutcome<T>.NotFound();
        var placed = contact == blank.ContactOf(value) ? value : blank.About(value, contact);
        if (row is null)
        {
            row = new TRow { Programme = context.AskingProgramme, Owner = context.AskingSeeker, Id = id };
            prepare?.Invoke(row);
            context.Add(row);
        }
        else if (string.Equals(row.Document, blank.Write(placed), StringComparison.Ordinal))
        {
            return new KeepOutcome<T>.Saved { Current = row.ToStored() };
        }
        else if (row.Version != expectedVersion)
        {
            return new KeepOutcome<T>.Stale { Current = row.ToStored() };
        }

        row.Take(placed);
        return new KeepOutcome<T>.Saved { Current = row.ToStored() };
    }

    public async Task<KeepOutcome<T>> DeleteAsync(Guid id, long expectedVersion)
    {
        if (await Rows.SingleOrDefaultAsync(candidate => candidate.Id == id, ct) is not { } row) return new KeepOutcome<T>.NotFound();
        if (row.Version != expectedVersion) return new KeepOutcome<T>.Stale { Current = row.ToStored() };
        context.Remove(row);
        return new KeepOutcome<T>.Deleted();
    }

    /// <summary>Brings what was about some contacts to the one that they have become.</summary>
    public async Task MoveAsync(IReadOnlyCollection<Guid> gone, ContactId kept)
    {
        var moved = await Rows.Where(row => row.Contact != null && EF.Parameter(gone).Contains(row.Contact.Value)).ToListAsync(ct);
        foreach (var row in moved) row.Move(kept);
    }

    public IQueryable<TRow> About(ContactId contact) => Rows.Where(row => row.Contact == contact.Value);
}
