using InfoInterview.Actions;
using InfoInterview.Engagements;
using InfoInterview.Interviews;
using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage.Keeping;

/// <summary>What is kept about a contact besides record and history, inside one transaction: it goes where the contact goes.</summary>
internal sealed class Belongings(InterviewContext context, CancellationToken ct)
{
    private readonly Shelf<NoteRow, InterviewNote> notes = new(context, ct);
    private readonly Shelf<PlanRow, InterviewPlan> plans = new(context, ct);
    private readonly Shelf<ActionRow, ActionItem> actions = new(context, ct);
    private readonly DraftShelf drafts = new(context, ct);
    private readonly Shelf<SentRow, SentCopy> sent = new(context, ct);
    private readonly Shelf<ReceivedRow, ReceivedText> received = new(context, ct);

    public async Task MoveAsync(IReadOnlyCollection<Guid> gone, ContactId kept)
    {
        await notes.MoveAsync(gone, kept);
        await plans.MoveAsync(gone, kept);
        await actions.MoveAsync(gone, kept);
        await drafts.MoveAsync(gone, kept);
        await sent.MoveAsync(gone, kept);
        await received.MoveAsync(gone, kept);
        await context.Set<AttachmentRow>().Where(row => EF.Parameter(gone).Contains(row.Contact))
            .ExecuteUpdateAsync(rows => rows.SetProperty(row => row.Contact, kept.Value), ct);
        await context.Work.Where(row => row.Contact != null && EF.Parameter(gone).Contains(row.Contact.Value))
            .ExecuteUpdateAsync(rows => rows.SetProperty(row => row.Contact, (Guid?)kept.Value), ct);
    }

    public async Task<ErasureExtent> ExtentAsync(ContactId contact, int facts) => new()
    {
        Facts = facts,
        Notes = await notes.About(contact).CountAsync(ct),
        Plans = await plans.About(contact).CountAsync(ct),
        Actions = await ActionsOf(contact).CountAsync(ct),
        Texts = await drafts.About(contact).CountAsync(ct) + await sent.About(contact).CountAsync(ct) + await received.About(contact)
            .CountAsync(ct),
        Files = await FilesOf(contact).CountAsync(ct),
        Beside = await context.Work.CountAsync(row => row.Contact == contact.Value, ct),
    };

    public async Task EraseAsync(ContactId contact)
    {
        await ActionsOf(contact).ExecuteDeleteAsync(ct);
        await plans.About(contact).ExecuteDeleteAsync(ct);
        await notes.About(contact).ExecuteDeleteAsync(ct);
        await drafts.About(contact).ExecuteDeleteAsync(ct);
        await sent.About(contact).ExecuteDeleteAsync(ct);
        await received.About(contact).ExecuteDeleteAsync(ct);
        await FilesOf(contact).ExecuteDeleteAsync(ct);
        await context.Work.Where(row => row.Contact == contact.Value).ExecuteDeleteAsync(ct);
    }

    private IQueryable<AttachmentRow> FilesOf(ContactId contact) => context.Set<AttachmentRow>()
        .Where(row => row.Contact == contact.Value);

    /// <summary>Those for the contact, and those that say what came of a talk with them.</summary>
    private IQueryable<ActionRow> ActionsOf(ContactId contact)
    {
        var theirs = notes.About(contact).Select(note => note.Id);
        return actions.Rows.Where(row => row.Contact == contact.Value || (row.Note != null && theirs.Contains(row.Note.Value)));
    }
}
