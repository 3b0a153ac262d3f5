using InfoInterview.Engagements;
using InfoInterview.Interchange.Calendars.Invitations;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Interchange.Calendars;

/// <summary>
/// Writes times that are held for talks as an iCalendar file (<c>.ics</c>) of tentative entries for one's own calendar; those that are
/// released are taken back by it. UTF-8, CRLF line ends:
/// equal input gives equal bytes.
/// </summary>
public static class HeldTimesFile
{
    private const string Start = "held-";
    private const string End = "@infointerview";

    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    /// <summary>Writes the file.</summary>
    /// <param name="times">The times; those of one contact at one moment are one entry.</param>
    /// <param name="writtenAt">The moment to give as the file's own; programs keep what a later file says.</param>
    /// <param name="zones">Where the rules of zones come from.</param>
    /// <returns>The bytes of the file.</returns>
    /// <exception cref="ArgumentNullException">The zones are <c>null</c>.</exception>
    public static byte[] Write(ValueList<HeldTime> times, Instant writtenAt, IDateTimeZoneProvider zones)
    {
        ArgumentNullException.ThrowIfNull(zones);
        var file = new ContentWriter();
        file.Line("BEGIN", "VCALENDAR");
        file.Line("VERSION", "2.0");
        file.Line("PRODID", "-//InfoInterview//InfoInterview//EN");
        file.Line("METHOD", "PUBLISH");
        foreach (var time in times.GroupBy(time => UidOf(time, zones), StringComparer.Ordinal)
            .Select(same => same.FirstOrDefault(one => !one.IsReleased) ?? same.First())) Write(file, time, writtenAt, zones);
        file.Line("END", "VCALENDAR");
        return file.ToArray();
    }

    /// <summary>
    /// Whether an entry of a calendar came from such a file: its time is known from the facts, and may be free again by now.
    /// </summary>
    /// <param name="uid">The id of the entry; may be <c>null</c>.</param>
    /// <returns>Whether it did.</returns>
    public static bool IsOwn(string? uid) => uid is not null && uid.StartsWith(Start, StringComparison.OrdinalIgnoreCase)
        && uid.EndsWith(End, StringComparison.OrdinalIgnoreCase);

    private static string UidOf(HeldTime time, IDateTimeZoneProvider zones) =>
        $"{Start}{time.Contact.Id}-{Utc.Format(time.When(zones).Start)}{End}";

    private static void Write(ContentWriter file, HeldTime time, Instant writtenAt, IDateTimeZoneProvider zones)
    {
        var when = time.When(zones);
        file.Line("BEGIN", "VEVENT");
        file.Line("UID", UidOf(time, zones));
        file.Line("DTSTAMP", Utc.Format(writtenAt));
        file.Line("SEQUENCE", time.IsReleased ? "1" : "0");
        file.Line("STATUS", time.IsReleased ? "CANCELLED" : "TENTATIVE");
        file.Line("DTSTART", Utc.Format(when.Start));
        file.Line("DTEND", Utc.Format(when.End));
        file.Text("SUMMARY", $"Held for {time.Contact.Name.Full}");
        file.Line("TRANSP", time.IsReleased ? "TRANSPARENT" : "OPAQUE");
        file.Line("END", "VEVENT");
    }
}
