using System.Collections.Concurrent;
using System.Globalization;
using InfoInterview.Chaos.Deeds;

namespace InfoInterview.Chaos;

/// <summary>Whom the visitors know, and what they begin next.</summary>
internal sealed class Crowd
{
    /// <summary>Only the latest are written about, so that no history, plan or page grows for ever.</summary>
    private const int Most = 30;

    private static readonly DateTime First = DateTime.UtcNow.Date.AddDays(-200);

    private readonly ConcurrentQueue<ContactDeed> people = new();
    private readonly ConcurrentQueue<ContactDeed> mortals = new();
    private int number;

    public void Meet(Deed confirmed)
    {
        if (confirmed is not ContactDeed contact) return;
        (contact.Name.StartsWith("mortal", StringComparison.Ordinal) ? mortals : people).Enqueue(contact);
        while (people.Count > Most) people.TryDequeue(out _);
    }

    public Deed Next(Random random, int round)
    {
        var own = string.Create(CultureInfo.InvariantCulture, $"{round}-{Interlocked.Increment(ref number)}");
        if (!people.TryPeek(out _)) return new ContactDeed($"contact-{own}");
        var with = people.ElementAt(random.Next(people.Count));
        return random.Next(100) switch
        {
            < 12 => new ContactDeed($"contact-{own}"),
            < 17 => new ContactDeed($"mortal-{own}"),
            < 22 when mortals.TryDequeue(out var mortal) => mortal.Erasure = new ErasureDeed($"erasure-{own}", mortal),
            < 60 => new FactDeed($"fact-{own}", with, First.AddSeconds(number).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'",
                CultureInfo.InvariantCulture)),
            < 76 => new NoteDeed($"note-{own}", with),
            < 84 => new PlanDeed($"plan-{own}", with),
            < 98 => new ActionDeed($"action-{own}", with),
            _ => new ImportDeed($"import-{own}"),
        };
    }
}
