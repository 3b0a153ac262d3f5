using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Tests.Engagements;

/// <summary>Literals for tables: people, instants and facts in a few letters.</summary>
internal static class A
{
    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    public static Seeker Seeker(string zone = "Europe/London") =>
        new() { Name = PersonName.Parse("Dana Whitcomb"), Status = "a senior in environmental engineering", Affiliation = "UW-Madison", Zone = zone };

    public static Contact Contact(string? zone = "Europe/London", string? region = null) =>
        new() { Name = PersonName.Parse("Ms. Ruth Halvorsen"), Organization = "Northwind Siting", Admired = "your talk on permitting", Zone = zone is null ? null : ZoneId.Parse(zone), Region = region };

    public static Engagement Engagement(params Fact[] facts) => Engagement(Seeker(), Contact(), facts);

    public static Engagement Engagement(Seeker seeker, Contact contact, params Fact[] facts)
    {
        var engagement = InfoInterview.Engagements.Engagement.Begin(seeker, contact);
        foreach (var fact in facts) engagement = engagement.Record(fact);
        return engagement;
    }

    public static LocalDateTime Time(string text) => Local.Parse(text).Value;

    public static Instant At(string text, string zone = "Europe/London") =>
        LocalTimeResolver.Resolve(Time(text), DateTimeZoneProviders.Tzdb[zone]).Instant;

    public static OutreachSent Sent(string at, string zone = "Europe/London") => new() { At = At(at, zone), By = Channel.Email };

    public static FollowUpSent FollowUp(string at, string zone = "Europe/London") => new() { At = At(at, zone), By = Channel.Email };

    public static ReplyReceived Reply(ReplyMeaning meaning, string at, string zone = "Europe/London") => new() { At = At(at, zone), Meaning = meaning };

    public static MeetingAgreed Agreed(string at, string start, int minutes = 20, string zone = "Europe/London") =>
        new() { At = At(at, zone), Appointment = new Appointment { Start = Time(start), Zone = zone, Minutes = minutes } };

    public static MeetingHeld Held(string at, string zone = "Europe/London") => new() { At = At(at, zone) };

    public static ThankYouSent Thanked(string at, string zone = "Europe/London") => new() { At = At(at, zone), By = Channel.Email };

    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static ReplyReceived Away(string at, string? until, string zone = "Europe/London") =>
        Reply(ReplyMeaning.OutOfOffice, at, zone) with { Until = until is null ? null : Day(until) };

    public static ReplyReceived Later(string at, string? until) =>
        Reply(ReplyMeaning.Later, at) with { Until = until is null ? null : Day(until) };

    public static MeetingMoved Moved(string at, string start, string zone = "Europe/London") =>
        new() { At = At(at, zone), Appointment = new Appointment { Start = Time(start), Zone = zone, Minutes = 20 } };

    public static MeetingCancelled Cancelled(Side by, string at) => new() { At = At(at), By = by };

    public static MeetingMissed Missed(Side by, string at) => new() { At = At(at), By = by };

    public static MeetingProposed Proposed(Side by, string at) => new() { At = At(at), By = by };

    public static NotesWritten Notes(string at) => new() { At = At(at) };

    public static GoodTurn Gave(GoodTurnKind kind, string at, Side by = Side.Seeker) => new() { At = At(at), By = by, Kind = kind };

    public static DeliveryFailed Bounce(string at, string? address = null, BounceKind kind = BounceKind.Hard) =>
        new() { At = At(at), Kind = kind, Address = address is null ? null : ContactPoint.Email(address) };

    public static ValueList<ContactPoint> To(params string[] addresses) => addresses.Select(ContactPoint.Email).ToValueList();

    public static EngagementClosed Closed(string at) => new() { At = At(at) };
}
