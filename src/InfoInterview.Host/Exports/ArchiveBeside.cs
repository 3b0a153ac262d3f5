using System.Text.Json;
using InfoInterview.Host.Assistants;
using InfoInterview.Host.Post;
using InfoInterview.Host.Settings;
using InfoInterview.Host.Startup;
using InfoInterview.Interchange.Archives;
using InfoInterview.Interchange.Contacts.Export;
using InfoInterview.People;
using InfoInterview.Storage;

namespace InfoInterview.Host.Exports;

/// <summary>
/// What this host keeps beside the library's records: the outbox, which holds whole messages, what programs proposed, and attached files.
/// </summary>
internal sealed class ArchiveBeside(WorkStore work, AttachmentStore attachments, SettingStore settings)
{
    /// <summary>All of it, also what is about nobody.</summary>
    public async Task<List<ArchivedItem>> AllAsync(List<Contact> contacts, CancellationToken ct)
    {
        var items = await WorkAsync(contact: null, ct);
        foreach (var contact in contacts) items.AddRange(await FilesOfAsync(contact.Id, ct));
        return items;
    }

    /// <summary>What is about one contact.</summary>
    public async Task<List<ArchivedItem>> AboutAsync(Contact contact, CancellationToken ct)
    {
        var items = await WorkAsync(contact.Id, ct);
        items.AddRange(await FilesOfAsync(contact.Id, ct));
        return items;
    }

    /// <summary>The files of an archive: everybody's cards, the seeker's settings, and what is attached.</summary>
    public async Task<List<ArchivedFile>> FilesAsync(List<Contact> contacts, CancellationToken ct)
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

        foreach (var contact in contacts)
        {
            foreach (var attachment in await attachments.ListAsync(TheSeeker.Id, contact.Id, ct))
            {
                if (await attachments.FindAsync(TheSeeker.Id, attachment.Id, ct) is { } found)
                    files.Add(new ArchivedFile { Name = FileNameOf(attachment), Bytes = found.Content });
            }
        }

        return files;
    }

    private async Task<List<ArchivedItem>> WorkAsync(ContactId? contact, CancellationToken ct) =>
        [.. (await work.ListAsync(TheSeeker.Id, kind: null, contact, int.MaxValue, ct)).Select(kept => new ArchivedItem
        {
            Kind = KindOf(kept.Item.Kind),
            Key = kept.Item.Key,
            Contact = kept.Item.Contact,
            At = kept.Item.DueAt,
            Note = kept.Note,
            Document = kept.Item.Document,
        })];

    private async Task<IEnumerable<ArchivedItem>> FilesOfAsync(ContactId contact, CancellationToken ct) =>
        (await attachments.ListAsync(TheSeeker.Id, contact, ct)).Select(attachment => new ArchivedItem
        {
            Kind = "Attached files",
            Key = attachment.Id.ToString(),
            Contact = contact,
            At = attachment.AddedAt,
            Document = JsonSerializer.Serialize(new
            {
                attachment.Name,
                attachment.MediaType,
                attachment.Length,
                File = FileNameOf(attachment)
            }),
        });

    /// <summary>Headings of the page about a contact, which speaks English as the records do.</summary>
    private static string KindOf(string kind) => kind switch
    {
        OutboxDesk.Kind => "Messages in the outbox",
        ProposalDesk.Kind => "What programs proposed",
        DigestRun.Kind => "Reminders by mail",
        _ => kind,
    };

    /// <summary>Two people may have a file of one name.</summary>
    private static string FileNameOf(KeptAttachment attachment) => $"attachment-{attachment.Id}{Path.GetExtension(attachment.Name)}";
}
