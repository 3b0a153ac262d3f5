using InfoInterview.People.Duplicates;

namespace InfoInterview.People;

/// <summary>
/// Finds records that may be one person. Only proposes: what becomes one is decided by a person who sees the reasons. Time grows
/// near-linearly with the number of records, since only those are compared that share an address, a profile, a number or a name.
/// </summary>
public static class DuplicateFinder
{
    /// <summary>
    /// The proposals, the most certain first and then in the order of the records. Certain ties, and then likely ones, are followed from
    /// record to record: a group that likely ties widen comes once as it is certain and once wider. A possible tie is never followed.
    /// </summary>
    /// <param name="contacts">All records of one owner, in any order; proposals speak of them by their place.</param>
    /// <returns>Groups of at least two records, each with its reasons; empty when every record stands alone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contacts"/> is <c>null</c>.</exception>
    public static ValueList<DuplicateProposal> Find(IReadOnlyList<Contact> contacts)
    {
        ArgumentNullException.ThrowIfNull(contacts);
        var candidates = contacts.Select((contact, number) => new Candidate(contact, number)).ToList();
        var ties = new TieFinder(candidates).Find();
        var groups = new Groups(contacts.Count);
        return
        [
            .. Grouped(DuplicateCertainty.Certain, contacts, ties, groups),
            .. Grouped(DuplicateCertainty.Likely, contacts, ties, groups),
            .. Pairs(contacts, ties, groups),
        ];
    }

    /// <summary>
    /// What a record may have in common with another, for a host that keeps many records and compares only those that share one of these.
    /// Two records that share none are never proposed because of one another. They tell who somebody is: keep digests of them.
    /// </summary>
    /// <param name="contact">The record.</param>
    /// <returns>The keys, the same for the same record in every version that compares in the same way; empty where nothing is known to
    /// compare.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contact"/> is <c>null</c>.</exception>
    public static ValueList<string> KeysOf(Contact contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        return new Candidate(contact, number: 0).Keys.ToValueList();
    }

    private static List<DuplicateProposal> Grouped(DuplicateCertainty certainty, IReadOnlyList<Contact> contacts, List<Tie> ties, Groups groups)
    {
        var joining = ties.Where(tie => tie.Certainty == certainty).ToList();
        var widened = joining.Where(tie => groups.Join(tie.First, tie.Second)).Select(tie => tie.First).ToList();
        var heads = widened.Select(groups.Of).ToHashSet();
        var members = Enumerable.Range(0, contacts.Count).Where(number => heads.Contains(groups.Of(number))).ToLookup(groups.Of);
        var reasons = ties.Where(tie => tie.Certainty >= certainty && heads.Contains(groups.Of(tie.First))).ToLookup(tie => groups.Of(tie.First));
        return heads.Order().Select(head => Proposal(certainty, members[head].Select(number => contacts[number]), reasons[head])).ToList();
    }

    private static IEnumerable<DuplicateProposal> Pairs(IReadOnlyList<Contact> contacts, List<Tie> ties, Groups groups) => ties
        .Where(tie => tie.Certainty == DuplicateCertainty.Possible && groups.Of(tie.First) != groups.Of(tie.Second))
        .GroupBy(tie => (tie.First, tie.Second))
        .OrderBy(pair => pair.Key)
        .Select(pair => Proposal(DuplicateCertainty.Possible, [contacts[pair.Key.First], contacts[pair.Key.Second]], pair));

    private static DuplicateProposal Proposal(DuplicateCertainty certainty, IEnumerable<Contact> contacts, IEnumerable<Tie> ties) => new()
    {
        Contacts = contacts.ToValueList(),
        Certainty = certainty,
        Reasons = ties.OrderByDescending(tie => tie.Certainty).ThenBy(tie => tie.Evidence)
            .Select(tie => new DuplicateReason { Evidence = tie.Evidence, Certainty = tie.Certainty, Text = tie.Text })
            .ToValueList(),
    };
}
