using InfoInterview.People.Merging;

namespace InfoInterview.People;

/// <summary>
/// Makes one record of several of one person. Every address, note, promise, referral and shared connection of each is kept, and every
/// reason why the person is not to be written to; an address that bounced stays bounced. Of a part that one person has once, the value of
/// the better record stands: the one with priority, else the newer, else the one that was typed by hand, else the fuller; of names, the
/// one that says more comes before the newer. What the others said is kept beside. Nobody becomes their own referrer. The order in which
/// the records are given does not matter (G4.7, G6.1).
/// </summary>
public static class ContactMerge
{
    /// <summary>What would become of the records, with every choice and its reason.</summary>
    /// <param name="records">The records of one person; at least one.</param>
    /// <returns>The merged record, and what was chosen for each field; nothing is changed until the host keeps it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="records"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">There is no record.</exception>
    public static MergePreview Preview(IReadOnlyList<MergeRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        if (records.Count == 0) throw new ArgumentException("There is nothing to merge.", nameof(records));
        return new Merger(records).Preview();
    }

    /// <summary>The one record of some contacts of which nothing more is known: where they differ, the fuller one stands.</summary>
    /// <param name="contacts">The records of one person; at least one.</param>
    /// <returns>The merged record.</returns>
    /// <exception cref="ArgumentException">There is no record.</exception>
    public static Contact Merge(params ReadOnlySpan<Contact> contacts)
    {
        var records = new List<MergeRecord>(contacts.Length);
        foreach (var contact in contacts) records.Add(new MergeRecord { Contact = contact });
        return Preview(records).Merged;
    }
}
