using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>What a book knows of one seeker.</summary>
internal sealed class SeekerShelf
{
    private readonly Dictionary<ContactId, BookPage> byContact = [];
    private readonly Dictionary<ContactId, List<BookPage>> byReferrer = [];
    private readonly Dictionary<string, List<BookPage>> byOrganization = new(StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<BookPage> goals = [];
    private readonly HashSet<BookPage> talks = [];
    private volatile Tuple<int, Instant?>? cleared;

    public int Owed { get; private set; }

    public HashSet<BookPage> Owing { get; } = [];

    /// <summary>What the seeker reached last, in whatever history it was told.</summary>
    public GoalReached? Goal => goals.MaxBy(page => page.Goal!.At)?.Goal;

    public SortedSet<BookRequest> Requests { get; } = new(BookRequest.ByTime);

    public void Keep(BookPage page)
    {
        Owed += page.Owed;
        if (page.Owed > 0) Owing.Add(page);
        if (page.Goal is not null) goals.Add(page);
        if (page.HasTalk) talks.Add(page);
        cleared = null;
        foreach (var request in page.Requests) Requests.Add(request);
        var contact = page.Engagement.Contact;
        if (contact.Id != default) byContact[contact.Id] = page;
        if (contact.ReferredBy is { } by) ListOf(byReferrer, by).Add(page);
        if (contact.Organization is { } organization) ListOf(byOrganization, organization.Trim()).Add(page);
    }

    public void Forget(BookPage page)
    {
        Owed -= page.Owed;
        Owing.Remove(page);
        goals.Remove(page);
        talks.Remove(page);
        cleared = null;
        foreach (var request in page.Requests) Requests.Remove(request);
        var contact = page.Engagement.Contact;
        byContact.Remove(contact.Id);
        if (contact.ReferredBy is { } by) ListOf(byReferrer, by).Remove(page);
        if (contact.Organization is { } organization) ListOf(byOrganization, organization.Trim()).Remove(page);
    }

    /// <summary>
    /// When what is owed last fell below a limit; <c>null</c> where it never reached it, or has not fallen since. Found once and kept
    /// until a history changes, by whomever asks first.
    /// </summary>
    public Instant? ClearedAt(int limit)
    {
        if (cleared is { } known && known.Item1 == limit) return known.Item2;
        var found = Owed >= limit ? null : DebtCourse.ClearedAt(talks.Select(page => page.Engagement), limit);
        cleared = Tuple.Create(limit, found);
        return found;
    }

    public BookPage? Find(ContactId contact) => byContact.GetValueOrDefault(contact);

    public void AddNamedBy(ContactId referrer, List<BookPage> found)
    {
        if (referrer != default && byReferrer.TryGetValue(referrer, out var named)) found.AddRange(named);
    }

    public IReadOnlyList<BookPage> At(string organization) => byOrganization.TryGetValue(organization.Trim(), out var there) ? there : [];

    private static List<BookPage> ListOf<TKey>(Dictionary<TKey, List<BookPage>> table, TKey key)
        where TKey : notnull
    {
        if (!table.TryGetValue(key, out var list)) table.Add(key, list = new List<BookPage>(1));
        return list;
    }
}
