using InfoInterview.People;
using InfoInterview.Storage.Keeping;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage;

/// <summary>
/// Files that are kept with contacts, within <see cref="AttachmentLimits"/>, in the database of <see cref="InterviewStore"/>, which makes
/// it. A merge of contacts takes them along, and erasing a contact erases them. Every write is one transaction. Safe to share between
/// threads, and a database between processes.
/// </summary>
public sealed class AttachmentStore
{
    private readonly Transactions transactions;

    internal AttachmentStore(Transactions transactions) => this.transactions = transactions;

    /// <summary>The files that are kept with a contact, the oldest first, without what is in them; empty when there is none.</summary>
    /// <param name="asker">Who asks; nobody sees what is another's.</param>
    /// <param name="contact">With whom.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Name, kind and size of each.</returns>
    public Task<ValueList<KeptAttachment>> ListAsync(Asker asker, ContactId contact, CancellationToken ct = default) =>
        transactions.ReadAsync(
        asker,
        async context => (await Known(context.Set<AttachmentRow>().Where(row => row.Contact == contact.Value)).ToListAsync(ct))
            .ToValueList(),
        ct);

    /// <summary>A file with what is in it; <c>null</c> when the seeker or the file is unknown.</summary>
    /// <param name="asker">Who asks; nobody sees what is another's.</param>
    /// <param name="attachment">The file.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>What is known of the file, and its bytes.</returns>
    public Task<(KeptAttachment Known, ValueList<byte> Content)?> FindAsync(Asker asker, AttachmentId attachment,
        CancellationToken ct = default) =>
        transactions.ReadAsync<(KeptAttachment, ValueList<byte>)?>(
            asker,
            async context => await context.Set<AttachmentRow>().AsNoTracking()
                .SingleOrDefaultAsync(row => row.Id == attachment.Value, ct) is { } row
                ? (row.ToKept(), row.Content.ToValueList())
                : null,
            ct);

    /// <summary>Keeps a file with a contact. The same id again changes nothing.</summary>
    /// <param name="asker">Whose contact.</param>
    /// <param name="attachment">What is known of it; length and media type are those of the content.</param>
    /// <param name="content">What is in it.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The file as it is kept; refused when it is beyond the limits.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="attachment"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The file has no id.</exception>
    public Task<KeepOutcome<KeptAttachment>> AddAsync(Asker asker, KeptAttachment attachment, ValueList<byte> content,
        CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        if (attachment.Id == default) throw new ArgumentException("A file is stored under an id; give one.", nameof(attachment));
        return transactions.WriteAsync(asker, context => AddAsync(context, attachment, content, ct), ct);
    }

    /// <summary>Deletes a file for good.</summary>
    /// <param name="asker">Whose file.</param>
    /// <param name="attachment">The file.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Whether it was there.</returns>
    public async Task<bool> RemoveAsync(Asker asker, AttachmentId attachment, CancellationToken ct = default)
    {
        var removed = await transactions.WriteAsync(
            asker, async context => await context.Set<AttachmentRow>().Where(row => row.Id == attachment.Value)
                .ExecuteDeleteAsync(ct) > 0, ct);
        if (removed) await transactions.ForgetAsync();
        return removed;
    }

    private static async Task<KeepOutcome<KeptAttachment>> AddAsync(InterviewContext context, KeptAttachment attachment,
        ValueList<byte> content, CancellationToken ct)
    {
        if (await new ContactFinder(context, ct).CurrentAsync(attachment.Contact) is not { } contact
            || contact == default) return new KeepOutcome<KeptAttachment>.NotFound();
        if (AttachmentLimits.Refuse(attachment.Name,
            content.AsSpan()) is { } reason) return new KeepOutcome<KeptAttachment>.Refused { Reason = reason };
        if (await context.Set<AttachmentRow>().AsNoTracking().Where(row => row.Id == attachment.Id.Value).Select(row => row.Contact)
            .FirstOrDefaultAsync(ct) is var of && of != Guid.Empty)
            return Saved(await Known(context.Set<AttachmentRow>().Where(row => row.Id == attachment.Id.Value)).SingleAsync(ct));
        if (await context.Set<AttachmentRow>().CountAsync(row => row.Contact == contact.Value, ct) >= AttachmentLimits.MostFiles)
            return new KeepOutcome<KeptAttachment>.Refused
            {
                Reason = string.Create(CultureInfo.InvariantCulture,
                $"{AttachmentLimits.MostFiles} files with one contact are the most; take one out first.")
            };
        var row = new AttachmentRow
        {
            Programme = context.AskingProgramme,
            Owner = context.AskingSeeker,
            Id = attachment.Id.Value,
            Contact = contact.Value,
            Name = attachment.Name,
            MediaType = AttachmentLimits.TypeOf(attachment.Name, content.AsSpan())!,
            Length = content.Count,
            AddedAt = attachment.AddedAt,
            Content = content.ToArray(),
        };
        context.Add(row);
        return Saved(row.ToKept());
    }

    private static KeepOutcome<KeptAttachment> Saved(KeptAttachment attachment) =>
        new KeepOutcome<KeptAttachment>.Saved { Current = new Stored<KeptAttachment> { Value = attachment, Version = 1 } };

    private static IQueryable<KeptAttachment> Known(IQueryable<AttachmentRow> rows) => rows.OrderBy(row => row.AddedAt)
        .ThenBy(row => row.Id).Select(row => new KeptAttachment
        {
            Id = new AttachmentId(row.Id),
            Contact = new ContactId(row.Contact),
            Name = row.Name,
            MediaType = row.MediaType,
            Length = row.Length,
            AddedAt = row.AddedAt,
        });
}
