using InfoInterview.Host.Startup;
using InfoInterview.People;
using InfoInterview.Storage;

namespace InfoInterview.Host.Duplicates;

/// <summary>Reads all contacts.</summary>
internal sealed class ContactShelf(InterviewStore store)
{
    private const int ReadAtATime = 2_000;

    public async Task<List<Contact>> AllAsync(CancellationToken ct)
    {
        var all = new List<Contact>();
        var read = 0;
        while (true)
        {
            var page = await store.ListContactsAsync(TheSeeker.Id, search: null, read, ReadAtATime, ct);
            read += page.Items.Count;
            all.AddRange(page.Items.Where(stored => stored.Unreadable is null).Select(stored => stored.Contact));
            if (page.Items.Count < ReadAtATime) return all;
        }
    }
}
