using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace DueSteps;

/// <summary>Made-up histories, the same ones in every run: each at one of six places on its way, in one of five zones.</summary>
public static class SampleHistories
{
    private static readonly string[] Zones = ["America/Chicago", "Europe/Oslo", "Asia/Tokyo", "Australia/Sydney", "America/Sao_Paulo"];
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 5, 14, 0);

    public static IEnumerable<Engagement> Make(int count)
    {
        for (var number = 0; number < count; number++)
        {
            var seeker = new Seeker
            {
                Id = new SeekerId(Id(1, number / 20)),
                Name = PersonName.Parse("Dana Whitcomb"),
                Zone = "America/Chicago",
            };
            var contact = new Contact
            {
                Id = new ContactId(Id(2, number)),
                Name = PersonName.Parse("Ms. Ruth Halvorsen"),
                Organization = "Northwind Siting",
                Zone = ZoneId.Parse(Zones[number % Zones.Length]),
            };
            var begun = Engagement.Begin(seeker, contact, new EngagementId(Id(3, number)));
            yield return begun.Record(Facts(number % 6, Start + Duration.FromHours(number % 1_700), contact.Zone!));
        }
    }

    private static IEnumerable<Fact> Facts(int place, Instant at, ZoneId zone)
    {
        if (place == 0) yield break;
        yield return new OutreachSent { At = at, By = Channel.Email };
        if (place == 1) yield break;
        if (place == 2)
        {
            yield return new FollowUpSent { At = at + Duration.FromDays(8), By = Channel.Email };
            yield break;
        }

        yield return new ReplyReceived { At = at + Duration.FromDays(2), Meaning = ReplyMeaning.Yes };
        if (place == 3) yield break;
        var talk = at + Duration.FromDays(9);
        var start = talk.InZone(zone.In(DateTimeZoneProviders.Tzdb)).LocalDateTime;
        var appointment = new Appointment { Start = start, Zone = zone, Minutes = 20 };
        yield return new MeetingAgreed { At = at + Duration.FromDays(3), Appointment = appointment };
        if (place == 4) yield break;
        yield return new MeetingHeld { At = talk + Duration.FromMinutes(20) };
    }

    private static Guid Id(int kind, int number) => new(number, (short)kind, 0, new byte[8]);
}
