using System.Diagnostics.CodeAnalysis;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>
/// The histories of one seeker side by side, or of all seekers of an organisation: what the planner must know of the others when it
/// looks at one, what is owed, and who was named by whom. Adding a history takes the same time however many there are. A book is
/// filled by one thread; while nobody adds, any number may ask. Two histories are the same when seeker and contact have the same ids;
/// a contact without an id is told by the id of the engagement.
/// </summary>
/// <example>
/// <code>
/// var dana = new Seeker { Id = new SeekerId(Guid.NewGuid()), Name = PersonName.Parse("Dana Whitcomb"), Zone = "America/Chicago" };
/// var ruth = new Contact { Id = new ContactId(Guid.NewGuid()), Name = PersonName.Parse("Ms. Ruth Halvorsen") };
/// var engagement = Engagement.Begin(dana, ruth);
/// var book = new SeekerBook([engagement]);
/// var now = Instant.FromUtc(2026, 3, 9, 14, 0);
/// Console.WriteLine(new FollowUpPlanner().Plan(engagement, book.Around(engagement), now)[0]);
/// </code>
/// </example>
public sealed class SeekerBook
{
    /// <summary>How many of a seeker's latest requests surround a history; no cap counts more of them.</summary>
    public const int MostRequests = 100;

    /// <summary>How many colleagues who were asked surround a history: those whose request is the latest.</summary>
    public const int MostColleagues = 20;

    private readonly Dictionary<BookPlace, BookPage> pages = [];
    private readonly Dictionary<SeekerId, SeekerShelf> shelves = [];
    private readonly Dictionary<ContactId, List<BookPage>> shared = [];
    private int added;

    /// <summary>A book without a history.</summary>
    public SeekerBook()
    {
    }

    /// <summary>A book of the given histories.</summary>
    /// <param name="engagements">The histories, in any order; of two that are the same the later one stays.</param>
    /// <exception cref="ArgumentNullException">The histories, or one of them, are <c>null</c>.</exception>
    public SeekerBook(IEnumerable<Engagement> engagements)
    {
        ArgumentNullException.ThrowIfNull(engagements);
        foreach (var engagement in engagements) Add(engagement);
    }

    /// <summary>How many histories there are.</summary>
    public int Count => pages.Count;

    /// <summary>Every history, in the order in which they were first added.</summary>
    public IEnumerable<Engagement> Histories => pages.Values.Select(page => page.Engagement);

    /// <summary>Adds a history, or puts it in the place of the same one as it was before.</summary>
    /// <param name="engagement">The history as it stands now.</param>
    /// <exception cref="ArgumentNullException">The history is <c>null</c>.</exception>
    public void Add(Engagement engagement)
    {
        ArgumentNullException.ThrowIfNull(engagement);
        var place = BookPlace.Of(engagement);
        if (pages.TryGetValue(place, out var known))
        {
            Forget(known);
            known.Engagement = engagement;
            Keep(known);
            return;
        }

        var page = new BookPage(added++, engagement);
        pages.Add(place, page);
        Keep(page);
    }

    /// <summary>Takes a history out, such as that of a person who was erased.</summary>
    /// <param name="engagement">The history.</param>
    /// <returns>Whether it was there.</returns>
    /// <exception cref="ArgumentNullException">The history is <c>null</c>.</exception>
    public bool Remove(Engagement engagement)
    {
        ArgumentNullException.ThrowIfNull(engagement);
        if (!pages.Remove(BookPlace.Of(engagement), out var known)) return false;
        Forget(known);
        return true;
    }

    /// <summary>The history of a seeker with a contact.</summary>
    /// <param name="seeker">Who asks.</param>
    /// <param name="contact">Who is asked.</param>
    /// <param name="engagement">The history.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFind(SeekerId seeker, ContactId contact, [NotNullWhen(true)] out Engagement? engagement)
    {
        engagement = pages.TryGetValue(new BookPlace(seeker, contact, default, null), out var page) ? page.Engagement : null;
        return engagement is not null;
    }

    /// <summary>
    /// What surrounds one history, which need not be in the book: the load of the seeker's others, what came of the people whom this
    /// person named, what other seekers have with the same person, who else was asked in the same house, and whether the seeker has
    /// reached their goal.
    /// </summary>
    /// <param name="engagement">The history.</param>
    /// <returns>The surroundings, for <see cref="FollowUpPlanner"/>; closeness and calendar are the host's to say.</returns>
    /// <exception cref="ArgumentNullException">The history is <c>null</c>.</exception>
    public Surroundings Around(Engagement engagement) => Around(engagement, FollowUpPolicy.Guide);

    /// <summary>What surrounds one history under a host's own figures.</summary>
    /// <param name="engagement">The history, which need not be in the book.</param>
    /// <param name="policy">The figures of the planner; their limit tells when what was owed had fallen far enough.</param>
    /// <returns>The surroundings, for <see cref="FollowUpPlanner"/>; closeness and calendar are the host's to say.</returns>
    /// <exception cref="ArgumentNullException">The history or the policy is <c>null</c>.</exception>
    public Surroundings Around(Engagement engagement, FollowUpPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(engagement);
        ArgumentNullException.ThrowIfNull(policy);
        var own = pages.GetValueOrDefault(BookPlace.Of(engagement));
        return new Surroundings
        {
            Load = LoadBeside(engagement.Seeker.Id, own, policy.BacklogLimit),
            Referred = Facts(NamedBy(engagement)),
            Others = Facts(OthersWith(engagement)),
            Colleagues = ColleaguesAsked(engagement).Take(MostColleagues)
                .Select(one => new Colleague { Name = one.Contact.Name, Facts = one.Standing }).ToValueList(),
            Goal = shelves.TryGetValue(engagement.Seeker.Id, out var shelf) ? shelf.Goal : null,
        };
    }

    /// <summary>What a seeker has on their hands with all their contacts.</summary>
    /// <param name="seeker">Whose load.</param>
    /// <returns>The load; empty for a seeker without a history.</returns>
    public SeekerLoad LoadOf(SeekerId seeker) => LoadBeside(seeker, own: null, FollowUpPolicy.Guide.BacklogLimit);

    /// <summary>The thanks and the notes that a seeker still owes after conversations, the oldest conversation first.</summary>
    /// <param name="seeker">Whose debts.</param>
    /// <returns>What is owed, one line each.</returns>
    public ValueList<OwedStep> OwedBy(SeekerId seeker) => shelves.TryGetValue(seeker, out var shelf)
        ? shelf.Owing.SelectMany(page => OwedStep.Of(page.Engagement)).OrderBy(owed => owed.Since).ToValueList()
        : [];

    /// <summary>The seeker's histories with the people whom this person named.</summary>
    /// <param name="engagement">The history with the person who named them.</param>
    /// <returns>The histories, in the order in which they were added.</returns>
    /// <exception cref="ArgumentNullException">The history is <c>null</c>.</exception>
    public ValueList<Engagement> ReferralsOf(Engagement engagement)
    {
        ArgumentNullException.ThrowIfNull(engagement);
        return NamedBy(engagement).Select(page => page.Engagement).ToValueList();
    }

    /// <summary>Who named the person of this history, where that is somebody of the same book.</summary>
    /// <param name="engagement">The history with the person who was named.</param>
    /// <returns>The history with the referrer; <c>null</c> where there is none.</returns>
    /// <exception cref="ArgumentNullException">The history is <c>null</c>.</exception>
    public Engagement? ReferrerOf(Engagement engagement)
    {
        ArgumentNullException.ThrowIfNull(engagement);
        return engagement.Contact.ReferredBy is { } by && shelves.TryGetValue(engagement.Seeker.Id, out var shelf) && shelf.Find(by) is { } page ? page.Engagement : null;
    }

    /// <summary>
    /// The colleagues of this person at the same organisation whom the same seeker has asked already, the latest request first.
    /// </summary>
    /// <param name="engagement">The history with the person.</param>
    /// <returns>The histories with the colleagues; empty where no organisation is known.</returns>
    /// <exception cref="ArgumentNullException">The history is <c>null</c>.</exception>
    public ValueList<Engagement> ColleaguesAsked(Engagement engagement)
    {
        ArgumentNullException.ThrowIfNull(engagement);
        if (engagement.Contact.Organization is not { } organization || !shelves.TryGetValue(engagement.Seeker.Id, out var shelf)) return [];
        var own = pages.GetValueOrDefault(BookPlace.Of(engagement));
        return shelf.At(organization).Where(page => page != own && page.Requests.Count > 0)
            .OrderByDescending(page => page.Requests[^1].At).Select(page => page.Engagement).ToValueList();
    }

    /// <summary>
    /// How many people of the same organisation the seeker asked before this one, so that the first three of them read different wordings
    /// (<see cref="Outreach.MessageStyle.Rank"/>). It stays the same once this one has been asked.
    /// </summary>
    /// <param name="engagement">The history with the person who is written to.</param>
    /// <returns>The number, from 0 on; <c>null</c> where no organisation is known.</returns>
    /// <exception cref="ArgumentNullException">The history is <c>null</c>.</exception>
    public int? RankOf(Engagement engagement)
    {
        ArgumentNullException.ThrowIfNull(engagement);
        if (engagement.Contact.Organization is not { } organization) return null;
        if (!shelves.TryGetValue(engagement.Seeker.Id, out var shelf)) return 0;
        var own = pages.GetValueOrDefault(BookPlace.Of(engagement));
        var first = own is { Requests: { Count: > 0 } requests } ? requests[0].At : (Instant?)null;
        return shelf.At(organization)
            .Count(page => page != own && page.Requests.Count > 0 && (first is null || page.Requests[0].At < first));
    }

    private SeekerLoad LoadBeside(SeekerId seeker, BookPage? own, int limit)
    {
        if (!shelves.TryGetValue(seeker, out var shelf)) return new SeekerLoad();
        var requests = new List<Instant>();
        foreach (var request in shelf.Requests.Reverse())
        {
            if (request.Page != own?.Number) requests.Add(request.At);
            if (requests.Count == MostRequests) break;
        }

        requests.Reverse();
        return new SeekerLoad
        {
            Owed = shelf.Owed - (own?.Engagement.Seeker.Id == seeker ? own.Owed : 0),
            ClearedAt = shelf.ClearedAt(limit),
            Requests = requests.ToValueList(),
        };
    }

    private List<BookPage> NamedBy(Engagement engagement)
    {
        var found = new List<BookPage>();
        if (!shelves.TryGetValue(engagement.Seeker.Id, out var shelf)) return found;
        shelf.AddNamedBy(engagement.Contact.Id, found);
        foreach (var former in engagement.Contact.FormerIds) shelf.AddNamedBy(former, found);
        return found;
    }

    private List<BookPage> OthersWith(Engagement engagement)
    {
        var id = engagement.Contact.Id;
        return id != default && shared.TryGetValue(id, out var all) ? all.FindAll(page => page.Engagement.Seeker.Id != engagement.Seeker.Id) : [];
    }

    private static ValueList<ValueList<Fact>> Facts(List<BookPage> found) =>
        found.Count == 0 ? [] : found.Select(page => page.Engagement.Standing).ToValueList();

    private void Keep(BookPage page)
    {
        page.Count();
        var engagement = page.Engagement;
        if (!shelves.TryGetValue(engagement.Seeker.Id, out var shelf)) shelves.Add(engagement.Seeker.Id, shelf = new SeekerShelf());
        shelf.Keep(page);
        if (engagement.Contact.Id == default) return;
        if (!shared.TryGetValue(engagement.Contact.Id, out var with)) shared.Add(engagement.Contact.Id, with = new List<BookPage>(1));
        with.Add(page);
    }

    private void Forget(BookPage page)
    {
        shelves[page.Engagement.Seeker.Id].Forget(page);
        if (shared.TryGetValue(page.Engagement.Contact.Id, out var with)) with.Remove(page);
    }
}
