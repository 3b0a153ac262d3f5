using InfoInterview.Host.Duplicates;
using InfoInterview.Host.Startup;
using InfoInterview.Interchange.Archives;
using InfoInterview.People;
using InfoInterview.Storage;

namespace InfoInterview.Host.Exports;

/// <summary>Gathers everything that the seeker owns, or all that is held about one contact; of one contact, only that is read.</summary>
internal sealed class ArchiveDesk(InterviewStore store, NotebookStore notebooks, InterviewPlanStore plans, ActionStore actions,
    ContactShelf shelf, WritingStore writing, ArchiveBeside beside)
{
    /// <summary>The archive; <c>null</c> when nobody has said who they are.</summary>
    public async Task<SeekerArchive?> GatherAsync(CancellationToken ct)
    {
        if (await store.FindSeekerAsync(TheSeeker.Id, ct) is not { } seeker) return null;
        var contacts = await shelf.AllAsync(ct);
        var histories = new List<ArchivedHistory>();
        await foreach (var stored in store.EngagementsAsync(TheSeeker.Id, onlyStarted: true, ct)) histories.Add(HistoryOf(stored));
        var notebook = await notebooks.FindNotebookAsync(TheSeeker.Id, ct);
        return await WithTextsAsync(new SeekerArchive
        {
            Seeker = seeker,
            Contacts = contacts.ToValueList(),
            Histories = histories.ToValueList(),
            Themes = notebook.Themes,
            Notes = notebook.Notes,
            Actions = (await actions.ListActionsAsync(TheSeeker.Id, contact: null, ct)).Select(action => action.Value).ToValueList(),
            Beside = (await beside.AllAsync(contacts, ct)).ToValueList(),
            Files = (await beside.FilesAsync(contacts, ct)).ToValueList(),
        }, contacts, ct);
    }

    /// <summary>What is held about a contact; <c>null</c> when there is no such contact.</summary>
    public async Task<HeldAbout?> AboutAsync(ContactId id, CancellationToken ct)
    {
        if (await store.FindContactAsync(TheSeeker.Id, id, ct) is not { Contact: var contact }
            || await store.FindSeekerAsync(TheSeeker.Id, ct) is not { } seeker) return null;
        var archive = new SeekerArchive
        {
            Seeker = seeker,
            Contacts = await store.ListReferredAsync(TheSeeker.Id, [.. contact.FormerIds, contact.Id], ct),
            Histories = await store.FindEngagementAsync(TheSeeker.Id, id, ct) is { } stored ? [HistoryOf(stored)] : [],
            Notes = (await notebooks.ListNotesAsync(TheSeeker.Id, id, ct)).Select(note => note.Value).ToValueList(),
            Actions = (await actions.ListActionsAsync(TheSeeker.Id, contact: null, ct)).Select(action => action.Value).ToValueList(),
            Beside = (await beside.AboutAsync(contact, ct)).ToValueList(),
        };
        return HeldAbout.Of(await WithTextsAsync(archive, [contact], ct), contact);
    }

    private async Task<SeekerArchive> WithTextsAsync(SeekerArchive archive, List<Contact> about, CancellationToken ct) => archive with
    {
        Plans = (await AllAsync(about, contact => plans.ListPlansAsync(TheSeeker.Id, contact, ct)))
            .Select(plan => plan.Value).ToValueList(),
        Drafts = (await AllAsync(about, contact => writing.ListDraftsAsync(TheSeeker.Id, contact, ct)))
            .Select(draft => draft.Value).ToValueList(),
        Sent = (await AllAsync(about, contact => writing.ListSentAsync(TheSeeker.Id, contact, ct))).ToValueList(),
        Received = (await AllAsync(about, contact => writing.ListReceivedAsync(TheSeeker.Id, contact, ct)))
            .Select(text => text.Value).ToValueList(),
    };

    private static ArchivedHistory HistoryOf(StoredEngagement stored) =>
        new() { Contact = stored.Engagement.Contact.Id, Facts = stored.Engagement.Facts };

    private static async Task<List<T>> AllAsync<T>(List<Contact> contacts, Func<ContactId, Task<ValueList<T>>> list)
    {
        var all = new List<T>();
        foreach (var contact in contacts) all.AddRange(await list(contact.Id));
        return all;
    }
}
