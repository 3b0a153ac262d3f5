using InfoInterview.Interchange.Calendars.Invitations;
using InfoInterview.People;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Interchange.Calendars;

/// <summary>
/// Writes an invitation as an iCalendar file (<c>.ics</c>) that calendar programs offer to add, replace or remove. UTF-8, CRLF line ends,
/// no clock and no chance: equal input gives equal bytes.
/// </summary>
public static class InvitationFile
{
    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");
    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    /// <summary>
    /// Writes the file. With both e-mail addresses it is a request that the contact can answer, or its cancellation; without one of them
    /// it is an entry for one's own calendar. The time is written in the zone it was agreed in, with the zone's changes for a year on
    /// either side, so that a program with older rules still gets it right.
    /// </summary>
    /// <param name="invitation">What it says.</param>
    /// <param name="writtenAt">The moment to give as the file's own; of two with the same number, programs keep the later one.</param>
    /// <param name="zones">Where the rules of zones come from; usually <see cref="DateTimeZoneProviders.Tzdb"/>.</param>
    /// <returns>The bytes of the file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="invitation"/> or <paramref name="zones"/> is <c>null</c>.</exception>
    public static byte[] Write(Invitation invitation, Instant writtenAt, IDateTimeZoneProvider zones)
    {
        ArgumentNullException.ThrowIfNull(invitation);
        ArgumentNullException.ThrowIfNull(zones);
        var zone = invitation.Appointment.Zone.In(zones);
        var file = new ContentWriter();
        file.Line("BEGIN", "VCALENDAR");
        file.Line("VERSION", "2.0");
        file.Line("PRODID", "-//InfoInterview//InfoInterview//EN");
        file.Line("METHOD", MethodOf(invitation));
        var (start, end) = (invitation.Appointment.StartsAt(zones).Instant, invitation.Appointment.EndsAt(zones));
        if (!IsUtc(zone)) ZoneWriter.Write(file, zone, start, end);
        file.Line("BEGIN", "VEVENT");
        file.Line("UID", invitation.Uid);
        file.Line("DTSTAMP", Utc.Format(writtenAt));
        file.Line("SEQUENCE", invitation.Sequence.ToString(CultureInfo.InvariantCulture));
        file.Line("STATUS", invitation.IsCancelled ? "CANCELLED" : "CONFIRMED");
        WriteTime(file, zone, start, end);
        WriteWords(file, invitation);
        WritePeople(file, invitation);
        file.Line("TRANSP", invitation.IsCancelled ? "TRANSPARENT" : "OPAQUE");
        if (!invitation.IsCancelled && invitation.AlarmMinutes is { } minutes) WriteAlarm(file, TitleOf(invitation), minutes);
        file.Line("END", "VEVENT");
        file.Line("END", "VCALENDAR");
        return file.ToArray();
    }

    private static string MethodOf(Invitation invitation) =>
        invitation.IsCancelled ? "CANCEL" : CanBeAnswered(invitation) ? "REQUEST" : "PUBLISH";

    private static bool CanBeAnswered(Invitation invitation) => invitation.Seeker.Email is not null && invitation.Contact.Point(ContactPointKind.Email) is not null;

    private static string TitleOf(Invitation invitation) => invitation.Title ?? $"Informational interview: {invitation.Seeker.Name.Full} and {invitation.Contact.Name.Full}";

    private static bool IsUtc(DateTimeZone zone) => zone.MinOffset == Offset.Zero && zone.MaxOffset == Offset.Zero;

    private static void WriteTime(ContentWriter file, DateTimeZone zone, Instant start, Instant end)
    {
        if (IsUtc(zone))
        {
            file.Line("DTSTART", Utc.Format(start));
            file.Line("DTEND", Utc.Format(end));
            return;
        }

        var parameter = $";TZID={zone.Id}";
        file.Line("DTSTART" + parameter, Local.Format(start.InZone(zone).LocalDateTime));
        var localEnd = end.InZone(zone).LocalDateTime;
        // An end that the clocks show twice would be read as the earlier one.
        if (Time.LocalTimeResolver.Resolve(localEnd, zone).Instant == end) file.Line("DTEND" + parameter, Local.Format(localEnd));
        else file.Line("DURATION", string.Create(CultureInfo.InvariantCulture, $"PT{(end - start).TotalMinutes:0}M"));
    }

    private static void WriteWords(ContentWriter file, Invitation invitation)
    {
        file.Text("SUMMARY", TitleOf(invitation));
        if (invitation.Description is { Length: > 0 } description) file.Text("DESCRIPTION", description);
        if ((invitation.Place ?? invitation.Link?.AbsoluteUri) is { Length: > 0 } location) file.Text("LOCATION", location);
        if (invitation.Link is { } link) file.Line("URL", link.AbsoluteUri);
    }

    private static void WritePeople(ContentWriter file, Invitation invitation)
    {
        if (!CanBeAnswered(invitation)) return;
        file.Person("ORGANIZER", "", invitation.Seeker.Name.Full, invitation.Seeker.Email!.Value);
        file.Person("ATTENDEE", ";ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE", invitation.Contact.Name.Full, invitation.Contact.Point(ContactPointKind.Email)!.Value);
    }

    private static void WriteAlarm(ContentWriter file, string title, int minutes)
    {
        file.Line("BEGIN", "VALARM");
        file.Line("ACTION", "DISPLAY");
        file.Text("DESCRIPTION", title);
        file.Line("TRIGGER", string.Create(CultureInfo.InvariantCulture, $"-PT{minutes}M"));
        file.Line("END", "VALARM");
    }
}
