using InfoInterview.Host.Startup;
using InfoInterview.People;
using InfoInterview.Storage;

namespace InfoInterview.Host.Duplicates;

/// <summary>Shows what would become of some contacts if they became one, and makes it so.</summary>
internal sealed class MergeDesk(InterviewStore store)
{
    /// <summary>Contacts that are merged at once.</summary>
    public const int Most = 20;

    /// <summary>
    /// The contacts as they stand; <c>null</c> when fewer than two of the ids, or more than <see cref="Most"/>, are known.
    /// </summary>
    public async Task<IReadOnlyList<StoredContact>?> FindAsync(IReadOnlyList<Guid>? ids, CancellationToken ct)
    {
        if (ids is null || ids.Count > Most) return null;
        var found = new List<StoredContact>();
        foreach (var id in ids.Distinct())
        {
            if (await store.FindContactAsync(TheSeeker.Id, new ContactId(id), ct) is not { } stored) return null;
            found.Add(stored);
        }

        return found.Count < 2 ? null : found;
    }

    /// <param name="records">The contacts.</param>
    /// <param name="first">The one whose values win where they differ; <c>null</c> leaves it to the rules.</param>
    public static MergePreview Preview(IReadOnlyList<StoredContact> records, Guid? first) =>
        ContactMerge.Preview([.. records.Select(record => new MergeRecord { Contact = record.Contact, HasPriority = record.Contact.Id.Value == first })]);

    public Task<MergeOutcome> MergeAsync(IReadOnlyList<StoredContact> records, Guid? first, CancellationToken ct) =>
        store.MergeContactsAsync(TheSeeker.Id, Preview(records, first).Merged, records, ct);
}
