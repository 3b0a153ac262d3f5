namespace InfoInterview.People;

/// <summary>Finds the id that somebody has now, after merges of merges too.</summary>
internal sealed class CurrentIds
{
    private readonly Dictionary<ContactId, ContactId> now = [];

    public CurrentIds(ValueList<Contact> contacts)
    {
        foreach (var contact in contacts)
        {
            foreach (var former in contact.FormerIds)
            {
                if (former != contact.Id && former != default) now.TryAdd(former, contact.Id);
            }
        }
    }

    public ContactId Current(ContactId contact)
    {
        var at = contact;
        for (var steps = 0; steps <= now.Count && now.TryGetValue(at, out var next); steps++) at = next;
        return at;
    }
}
