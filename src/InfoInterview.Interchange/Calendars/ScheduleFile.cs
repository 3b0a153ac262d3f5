using InfoInterview.Interchange.Calendars.Invitations;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Interchange.Calendars;

/// <summary>
/// Writes a calendar that programs subscribe to (<c>.ics</c>): each time they read it, it takes the place of what they knew. UTF-8, CRLF
/// line ends: equal input gives equal bytes.
/// </summary>
public static class ScheduleFile
{
    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    /// <summary>Writes the file.</summary>
    /// <param name="name">What the calendar is called.</param>
    /// <param name="entries">What stands in it.</param>
    /// <param name="writtenAt">The moment to give as the file's own.</param>
    /// <returns>The bytes of the file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">There is no name.</exception>
    public static byte[] Write(string name, ValueList<ScheduleEntry> entries, Instant writtenAt)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var file = new ContentWriter();
        file.Line("BEGIN", "VCALENDAR");
        file.Line("VERSION", "2.0");
        file.Line("PRODID", "-//InfoInterview//InfoInterview//EN");
        file.Line("METHOD", "PUBLISH");
        file.Text("X-WR-CALNAME", name);
        file.Line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        foreach (var entry in entries) Write(file, entry, writtenAt);
        file.Line("END", "VCALENDAR");
        return file.ToArray();
    }

    private static void Write(ContentWriter file, ScheduleEntry entry, Instant writtenAt)
    {
        file.Line("BEGIN", "VEVENT");
        file.Text("UID", entry.Uid);
        file.Line("DTSTAMP", Utc.Format(writtenAt));
        switch (entry)
        {
            case ScheduleEntry.AtTime { When: var when }:
                file.Line("DTSTART", Utc.Format(when.Start));
                file.Line("DTEND", Utc.Format(when.End));
                break;
            case ScheduleEntry.OnDay { Day: var day }:
                file.Line("DTSTART;VALUE=DATE", Day.Format(day));
                file.Line("DTEND;VALUE=DATE", Day.Format(day.PlusDays(1)));
                break;
        }

        file.Text("SUMMARY", entry.Title);
        if (entry.Description is { Length: > 0 } description) file.Text("DESCRIPTION", description);
        file.Line("TRANSP", entry is ScheduleEntry.AtTime ? "OPAQUE" : "TRANSPARENT");
        file.Line("END", "VEVENT");
    }
}
