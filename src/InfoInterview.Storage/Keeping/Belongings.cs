using InfoInterview.Actions;
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

    public async Task MoveAsync(IReadOnlyCollection<Guid> gone, ContactId kept)
    {
        await notes.MoveAsync(gone, kept);
        await plans.MoveAsync(gone, kept);
        await actions.MoveAsync(gone, kept);
        await context.Work.Where(row => row.Contact != null && EF.Parameter(gone).Contains(row.Contact.Value))
            .ExecuteUpdateAsync(rows => rows.SetProperty(row => row.Contact, (Guid?)kept.Value), ct);
    }

    public async Task<ErasureExtent> ExtentAsync(ContactId contact, int facts) => new()
    {
        Facts = facts,
        Notes = await notes.About(contact).CountAsync(ct),
        Plans = await plans.About(contact).CountAsync(ct),
        Actions = await ActionsOf(contact).CountAsync(ct),
    };

    public async Task EraseAsync(ContactId contact)
    {
        await ActionsOf(contact).ExecuteDeleteAsync(ct);
        await plans.About(contact).ExecuteDeleteAsync(ct);
        await notes.About(contact).ExecuteDeleteAsync(ct);
        await context.Work.Where(row => row.Contact == contact.Value).ExecuteDeleteAsync(ct);
    }

    /// <summary>Those for the contact, and those that say what came of a talk with them.</summary>
    private IQueryable<ActionRow> ActionsOf(ContactId contact)
    {
        var theirs = notes.About(contact).Select(note => note.Id);
        return actions.Rows.Where(row => row.Contact == contact.Value || (row.Note != null && theirs.Contains(row.Note.Value)));
    }
}
