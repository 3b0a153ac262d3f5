using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Storage.Records;

namespace InfoInterview.Storage.Keeping;

/// <summary>What is kept about a contact besides record and history, inside one transaction: it goes where the contact goes.</summary>
internal sealed class Belongings(InterviewContext context, SeekerId owner, CancellationToken ct)
{
    private readonly Shelf<NoteRow, InterviewNote> notes = new(context, owner, ct);

    public async Task MoveAsync(IReadOnlyCollection<Guid> gone, ContactId kept)
    {
        await notes.MoveAsync(gone, kept);
    }

    public async Task<ErasureExtent> ExtentAsync(ContactId contact, int facts) => new()
    {
        Facts = facts,
        Notes = await notes.CountAsync(contact),
    };

    public async Task EraseAsync(ContactId contact)
    {
        await notes.EraseAsync(contact);
    }
}
