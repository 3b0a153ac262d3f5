using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Host.Samples;

/// <summary>One invented person of the sample, with what happened so many days ago.</summary>
internal sealed record SampleLife
{
    private const int Minutes = 20;

    public required string Name { get; init; }

    public required string Role { get; init; }

    public required string Organization { get; init; }

    public string? Admired { get; init; }

    public string? Connection { get; init; }

    public ValueList<string> Tags { get; init; }

    /// <summary>What happened, the first first, seen from a moment.</summary>
    public Func<Instant, ZoneId, IEnumerable<Fact>> Facts { get; init; } = static (_, _) => [];

    /// <summary>Twelve people, one at every stage.</summary>
    public static IReadOnlyList<SampleLife> All { get; } =
    [
        new() { Name = "Ingrid Solberg", Role = "Marine biologist", Organization = "Fjordlab", Admired = "your film about the cod nursery",
            Connection = "Tom Okafor", Tags = ["sea", "alumni"] },
        new() { Name = "Mateo Ríos", Role = "Grid planner", Organization = "Nordlys Grid", Tags = ["grid"] },
        new() { Name = "Ana Sousa", Role = "Head of Permitting", Organization = "Northwind Siting",
            Admired = "your talk on permitting", Tags = ["permits", "wind"],
            Facts = (now, zone) => [Asked(now, 2)] },
        new() { Name = "Ruth Halvorsen", Role = "Site engineer", Organization = "Tidewater", Admired = "your article on tidal sites",
            Tags = ["sea"],
            Facts = (now, zone) => [Asked(now, 11)] },
        new() { Name = "Yuki Tanaka", Role = "Data analyst", Organization = "Gridline", Admired = "your maps of outages",
            Tags = ["alumni", "grid"],
            Facts = (now, zone) => [Asked(now, 6), Said(now, 1, ReplyMeaning.Yes)] },
        new() { Name = "Lee Park", Role = "Policy adviser", Organization = "Harbour Council", Admired = "your brief on noise",
            Tags = ["permits"],
            Facts = (now, zone) => [Asked(now, 8), Said(now, 5, ReplyMeaning.Yes), Agreed(now, zone)] },
        new() { Name = "Tom Okafor", Role = "Turbine technician", Organization = "Peak Wind", Admired = "your night-shift diary",
            Tags = ["wind"],
            Facts = (now, zone) => [Asked(now, 14), Said(now, 9, ReplyMeaning.Yes), Held(now, 1)] },
        new() { Name = "Zoë Lindqvist", Role = "Founder", Organization = "Saltmarsh Studio", Admired = "your first season's report",
            Facts = (now, zone) => [Asked(now, 60), Said(now, 55, ReplyMeaning.Yes), Held(now, 45), Thanked(now, 44),
                new NotesWritten { At = now - Duration.FromDays(44) }, new ActionsPlanned { At = now - Duration.FromDays(43) }] },
        new() { Name = "Omar Haddad", Role = "Ecologist", Organization = "Marsh Works", Admired = "your peat survey",
            Facts = (now, zone) => [Asked(now, 7), Said(now, 1, ReplyMeaning.No)] },
        new() { Name = "Priya Nair", Role = "Project manager", Organization = "Blue Kite", Admired = "your community evenings",
            Facts = (now, zone) => [Asked(now, 10), Said(now, 4, ReplyMeaning.Later) with { Until = now.InUtc().Date.PlusDays(30) }] },
        new() { Name = "Jonas Weber", Role = "Lawyer", Organization = "Weber and Daughters", Admired = "your guide to leases",
            Facts = (now, zone) => [Asked(now, 9), Said(now, 2, ReplyMeaning.Referral) with { Referred = "Carla Jensen" }] },
        new() { Name = "Nadia Petrova", Role = "Oceanographer", Organization = "Deep Shelf", Admired = "your buoys", Facts = (now, zone) =>
            [Asked(now, 50), new FollowUpSent { At = now - Duration.FromDays(40), By = Channel.Email },
                new EngagementClosed { At = now - Duration.FromDays(20) }] },
    ];

    public Contact ToContact(ContactId id, string tag, ZoneId zone) => new()
    {
        Id = id,
        Name = PersonName.Parse(Name),
        Role = Role,
        Organization = Organization,
        Admired = Admired,
        Tags = Tags,
        SharedConnections = Connection is null ? [] : [Connection],
        Points = [ContactPoint.Email($"{Name.Split(' ')[0].Normalize(System.Text.NormalizationForm.FormD).Where(char.IsAsciiLetter).Aggregate("", (word, letter) => word + char.ToLowerInvariant(letter))}.{tag}@sample.example")],
        Zone = zone,
    };

    private static OutreachSent Asked(Instant now, int daysAgo) => new() { At = now - Duration.FromDays(daysAgo), By = Channel.Email };

    private static ReplyReceived Said(Instant now, int daysAgo, ReplyMeaning meaning) =>
        new() { At = now - Duration.FromDays(daysAgo), Meaning = meaning, By = Channel.Email };

    private static MeetingHeld Held(Instant now, int daysAgo) => new() { At = now - Duration.FromDays(daysAgo) };

    private static ThankYouSent Thanked(Instant now, int daysAgo) => new() { At = now - Duration.FromDays(daysAgo), By = Channel.Email };

    /// <summary>A talk on the next working day but one.</summary>
    private static MeetingAgreed Agreed(Instant now, ZoneId zone)
    {
        var day = now.InUtc().Date.PlusDays(2);
        while (day.DayOfWeek >= IsoDayOfWeek.Saturday) day = day.PlusDays(1);
        return new MeetingAgreed
        {
            At = now - Duration.FromDays(3),
            Appointment = new Appointment { Start = day.At(new LocalTime(14, 0)), Zone = zone, Minutes = Minutes }
        };
    }
}
