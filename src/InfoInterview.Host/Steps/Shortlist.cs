using System.Collections.Concurrent;
using InfoInterview.Engagements;
using InfoInterview.Host.Startup;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Steps;

/// <summary>
/// A few people who are worth asking next, with why. Looking at everybody takes a while where there are thousands, so that it is done
/// beside the pages: a page reads a handful of those who were found, as they stand now.
/// </summary>
internal sealed class Shortlist(InterviewStore store, IClock clock)
{
    /// <summary>How many are shown.</summary>
    public const int Shown = 5;

    /// <summary>How many are kept, since some are asked before the next look.</summary>
    private const int Kept = 40;

    /// <summary>How many are read for a page at most.</summary>
    private const int MostRead = 12;

    /// <summary>So many are looked at while a page waits.</summary>
    private const int AtOnce = 300;

    private const int APart = 500;

    /// <summary>Names of referrers that are looked up for one list.</summary>
    private const int MostNames = 200;

    private static readonly Duration Fresh = Duration.FromMinutes(10);

    private readonly ConcurrentDictionary<Asker, Found> found = new();
    private readonly ConcurrentDictionary<Asker, Task> looking = new();

    /// <summary>The people; empty when nobody is left to ask.</summary>
    /// <param name="seeker">Who asks.</param>
    /// <param name="notAsked">How many could be asked; another number than before means another look.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<ValueList<PersonWorthAsking>> ReadAsync(Seeker seeker, int notAsked, CancellationToken ct)
    {
        if (notAsked == 0) return [];
        var asker = TheSeeker.Id;
        var known = found.GetValueOrDefault(asker);
        if (known is null || known.IsForgotten || clock.GetCurrentInstant() - known.At > Fresh || known.At > clock.GetCurrentInstant()
            || known.NotAsked < notAsked)
        {
            if (notAsked <= AtOnce || known is null) known = await LookAsync(asker, seeker, notAsked, AtOnce, ct);
            if (notAsked > AtOnce) LookBeside(asker, seeker, notAsked);
        }

        return await PeopleAsync(asker, seeker, known!, ct);
    }

    /// <summary>Somebody changed: the next page looks anew.</summary>
    public void Forget()
    {
        if (found.TryGetValue(TheSeeker.Id, out var known)) found[TheSeeker.Id] = known with { IsForgotten = true };
    }

    private void LookBeside(Asker asker, Seeker seeker, int notAsked) =>
        _ = looking.GetOrAdd(asker, one => Task.Run(async () =>
        {
            try
            {
                await LookAsync(asker, seeker, notAsked, int.MaxValue, CancellationToken.None);
            }
            catch (StorageException)
            {
                // The page has what was found before; the next one tries again.
            }
            finally
            {
                looking.TryRemove(one, out _);
            }
        }));

    private async Task<Found> LookAsync(Asker asker, Seeker seeker, int notAsked, int most, CancellationToken ct)
    {
        var at = clock.GetCurrentInstant();
        var best = new List<Contact>();
        var names = new Dictionary<ContactId, string?>();
        for (var skip = 0; skip < most; skip += APart)
        {
            var page = await store.ListStandingAsync(asker, new ContactFilter { NotAsked = true }, skip, Math.Min(APart, most - skip), ct);
            var people = page.Items.Where(one => one.Stored.Unreadable is null).Select(one => one.Stored.Contact).ToList();
            await NameAsync(asker, people, names, ct);
            best = WorthAsking.Rank(seeker, best.Concat(people), id => names.GetValueOrDefault(id), Kept).Select(person => person.Contact)
                .ToList();
            if (page.Items.Count < APart) break;
        }

        return found[asker] = new Found(at, notAsked, best.ConvertAll(contact => contact.Id), IsForgotten: false);
    }

    private async Task<ValueList<PersonWorthAsking>> PeopleAsync(Asker asker, Seeker seeker, Found known, CancellationToken ct)
    {
        var people = new List<Contact>(Shown);
        foreach (var id in known.People.Take(MostRead))
        {
            if (people.Count == Shown) break;
            if (await store.FindEngagementAsync(asker, id,
                ct) is
                {
                    Engagement:
                    {
                        Stage: Stage.Preparing, Facts.IsEmpty: true,
                        Contact: { MayBeContacted: true } contact
                    }
                }) people.Add(contact);
        }

        var names = new Dictionary<ContactId, string?>();
        await NameAsync(asker, people, names, ct);
        return WorthAsking.Rank(seeker, people, id => names.GetValueOrDefault(id), Shown);
    }

    private async Task NameAsync(Asker asker, IEnumerable<Contact> people, Dictionary<ContactId, string?> names, CancellationToken ct)
    {
        foreach (var id in people.Select(person => person.ReferredBy).OfType<ContactId>().Distinct().ToList())
        {
            if (names.Count >= MostNames || names.ContainsKey(id)) continue;
            names[id] = (await store.FindContactAsync(asker, id, ct))?.Contact.Name.Full;
        }
    }

    private sealed record Found(Instant At, int NotAsked, IReadOnlyList<ContactId> People, bool IsForgotten);
}
