using InfoInterview.Host.Duplicates;
using InfoInterview.Host.Settings;
using InfoInterview.Host.Startup;
using InfoInterview.Interchange.Archives;
using InfoInterview.Interchange.Contacts.Export;
using InfoInterview.Interviews;
using InfoInterview.People;
using InfoInterview.Storage;

namespace InfoInterview.Host.Exports;

/// <summary>Gathers everything that the seeker owns, or all that is held about one contact.</summary>
internal sealed class ArchiveDesk(InterviewStore store, NotebookStore notebooks, InterviewPlanStore plans, ActionStore actions,
    ContactShelf shelf, WritingStore writing, AttachmentStore attachments, SettingStore settings)
{
    /// <summary>The archive; <c>null</c> when nobody has said who they are.</summary>
    public async Task<SeekerArchive?> GatherAsync(CancellationToken ct)
    {
        if (await store.FindSeekerAsync(TheSeeker.Id, ct) is not { } seeker) return null;
        var contacts = await shelf.AllAsync(ct);
        var histories = new List<ArchivedHistory>();
        await foreach (var stored in store.EngagementsAsync(TheSeeker.Id, onlyStarted: true,
            ct)) histories.Add(new ArchivedHistory { Contact = stored.Engagement.Contact.Id, Facts = stored.Engagement.Facts });
        var planned = new List<InterviewPlan>();
        foreach (var contact in contacts) planned.AddRange((await plans.ListPlansAsync(TheSeeker.Id, contact.Id, ct))
            .Select(plan => plan.Value));
        var notebook = await notebooks.FindNotebookAsync(TheSeeker.Id, ct);
        return new SeekerArchive
        {
            Seeker = seeker,
            Contacts = contacts.ToValueList(),
            Histories = histories.ToValueList(),
            Themes = notebook.Themes,
            Notes = notebook.Notes,
            Plans = planned.ToValueList(),
            Actions = (await actions.ListActionsAsync(TheSeeker.Id, contact: null, ct)).Select(action => action.Value).ToValueList(),
            Drafts = (await AllAsync(contacts, contact => writing.ListDraftsAsync(TheSeeker.Id, contact, ct)))
                .Select(draft => draft.Value).ToValueList(),
            Sent = (await AllAsync(contacts, contact => writing.ListSentAsync(TheSeeker.Id, contact, ct))).ToValueList(),
            Received = (await AllAsync(contacts, contact => writing.ListReceivedAsync(TheSeeker.Id, contact, ct)))
                .Select(text => text.Value).ToValueList(),
            Files = (await FilesAsync(contacts, ct)).ToValueList(),
        };
    }

    /// <summary>What is held about a contact; <c>null</c> when there is no such contact.</summary>
    public async Task<HeldAbout?> AboutAsync(ContactId id, CancellationToken ct) =>
        await store.FindContactAsync(TheSeeker.Id, id, ct) is { } stored && await GatherAsync(ct) is { } archive
            ? HeldAbout.Of(archive, stored.Contact) : null;

    private async Task<List<ArchivedFile>> FilesAsync(List<Contact> contacts, CancellationToken ct)
    {
        using var cards = new MemoryStream();
        await ContactExport.WriteVCardAsync(contacts, cards, ct);
        var files = new List<ArchivedFile> { new() { Name = "contacts.vcf", Bytes = cards.ToArray().ToValueList() } };
        foreach (var (name, _) in await settings.ListSettingsAsync(TheSeeker.Id, ct))
        {
            // A secret is nothing without the keys of this host.
            if (SecretSettings.Holds(name)
                || await settings.FindSettingAsync(TheSeeker.Id, name, ct) is not { } setting) continue;
            files.Add(new ArchivedFile
            {
                Name = string.Equals(name, KeptSetting.Calendar, StringComparison.Ordinal) ? "calendar.ics" : $"{name}.json",
                Bytes = setting.Value.Content
            });
        }

        foreach (var attachment in await AllAsync(contacts, contact => attachments.ListAsync(TheSeeker.Id, contact, ct)))
        {
            // Two people may have a file of one name.
            var ending = Path.GetExtension(attachment.Name);
            if (await attachments.FindAsync(TheSeeker.Id, attachment.Id, ct) is { } found)
                files.Add(new ArchivedFile { Name = $"attachment-{attachment.Id}{ending}", Bytes = found.Content });
        }

        return files;
    }

    private static async Task<List<T>> AllAsync<T>(List<Contact> contacts, Func<ContactId, Task<ValueList<T>>> list)
    {
        var all = new List<T>();
        foreach (var contact in contacts) all.AddRange(await list(contact.Id));
        return all;
    }
}
