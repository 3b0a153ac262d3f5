using InfoInterview.Engagements;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Host.Steps;

/// <summary>The seeker's histories side by side: what the planner must know of the others when it looks at one.</summary>
internal sealed class SeekerBook
{
    private readonly List<Engagement> started = [];
    private readonly List<Instant> requests = [];
    private int owed;

    public void Add(Engagement engagement)
    {
        started.Add(engagement);
        requests.AddRange(Requests(engagement));
        owed += Owed(engagement);
    }

    /// <summary>What surrounds one history: the load of the others, and what came of the people whom this person named.</summary>
    public Surroundings Around(Engagement engagement) => new()
    {
        Load = new SeekerLoad { Owed = owed - Owed(engagement), Requests = Without(engagement) },
        Referred = Named(engagement.Contact).Select(one => one.Facts).ToValueList(),
    };

    private ValueList<Instant> Without(Engagement engagement)
    {
        var others = new List<Instant>(requests);
        foreach (var own in Requests(engagement)) others.Remove(own);
        return others.ToValueList();
    }

    private IEnumerable<Engagement> Named(Contact referrer) => started.Where(one =>
        one.Contact.ReferredBy is { } by && (by == referrer.Id || referrer.FormerIds.Contains(by)));

    private static IEnumerable<Instant> Requests(Engagement engagement) => engagement.Facts.OfType<OutreachSent>().Select(sent => sent.At);

    /// <summary>The thanks and the notes that are still to be written.</summary>
    private static int Owed(Engagement engagement)
    {
        if (engagement.Stage != Stage.Held) return 0;
        var since = engagement.Facts.Reverse().TakeWhile(fact => fact is not MeetingHeld).ToList();
        return (since.Exists(fact => fact is ThankYouSent) ? 0 : 1) + (since.Exists(fact => fact is NotesWritten) ? 0 : 1);
    }
}
