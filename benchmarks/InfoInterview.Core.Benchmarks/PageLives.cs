using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Benchmarks;

/// <summary>
/// Contacts and what happened with some of them: like a long search, most of it at rest, with as much under way at any size as two
/// years of asking leave open.
/// </summary>
internal sealed class PageLives(int contacts, int started)
{
    public const string Zone = "America/Chicago";

    private static readonly string?[] Zones = [Zone, "Europe/Oslo", null, "Asia/Tokyo"];

    private readonly InventedPeople people = new(17);

    /// <summary>Monday, in the morning where the seeker lives.</summary>
    public static Instant Now { get; } = Instant.FromUtc(2026, 11, 30, 15, 0);

    public int Count => contacts;

    public int Started => started;

    public static ContactId IdOf(int number) => new(new Guid(number + 1, 9, 0, 0, 0, 0, 0, 0, 0, 0, 0));

    public IEnumerable<Contact> Contacts() => Enumerable.Range(0, contacts).Select(Person);

    /// <summary>What happened with one of those who were asked, in the order of time; the days are spread over two years.</summary>
    public IEnumerable<Fact> FactsOf(int number)
    {
        var at = Now - Duration.FromDays(2 + (number * 728 / started)) - Duration.FromMinutes(number % 300);
        var day = Duration.FromDays(1);
        yield return new OutreachSent { At = at, By = Channel.Email };
        switch (number % 10)
        {
            case 0 or 1: break;
            case 2 or 3:
                if (Now - at > 8 * day) yield return new FollowUpSent { At = at + (8 * day), By = Channel.Email };
                break;
            case 4:
                yield return new ReplyReceived { At = at + Duration.FromHours(30), Meaning = ReplyMeaning.No };
                yield return new RefusalThanked { At = at + Duration.FromHours(32) };
                break;
            case 5: yield return new ReplyReceived { At = at + Duration.FromHours(30), Meaning = ReplyMeaning.Later }; break;
            case 6: yield return new ReplyReceived { At = at + Duration.FromHours(30), Meaning = ReplyMeaning.Yes }; break;
            default:
                foreach (var fact in Talk(at, day)) yield return fact;
                break;
        }
    }

    private static IEnumerable<Fact> Talk(Instant at, Duration day)
    {
        yield return new ReplyReceived { At = at + Duration.FromHours(20), Meaning = ReplyMeaning.Yes };
        yield return new MeetingProposed { At = at + Duration.FromHours(26), By = Side.Seeker };
        var start = (at + (9 * day)).InUtc().Date.At(new LocalTime(16, 0));
        yield return new MeetingAgreed
        {
            At = at + Duration.FromHours(40),
            Appointment = new Appointment { Start = start, Zone = "UTC", Minutes = 30 }
        };
        var held = start.InUtc().ToInstant() + Duration.FromMinutes(30);
        if (held + (2 * day) > Now) yield break;
        yield return new MeetingHeld { At = held };
        yield return new ThankYouSent { At = held + Duration.FromHours(5), By = Channel.Email };
        yield return new NotesWritten { At = held + Duration.FromHours(6) };
        yield return new ActionsPlanned { At = held + Duration.FromHours(7) };
        yield return new Connected { At = held + Duration.FromHours(30) };
    }

    private Contact Person(int number)
    {
        var (given, family) = people.Name();
        return new Contact
        {
            Id = IdOf(number),
            Name = PersonName.Parse($"{given} {family}"),
            Organization = people.Organization(),
            Role = people.Role(),
            Zone = Zones[number % Zones.Length] is { } zone ? ZoneId.Parse(zone) : null,
            Points = [ContactPoint.Email(string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $"{InventedPeople.Ascii(given)}.{number}@example.com"))],
            ReferredBy = number % 9 == 8 ? IdOf(number / 9) : null,
            ConnectedOn = new LocalDate(2024, 1, 1).PlusDays(number % 700),
        };
    }
}
