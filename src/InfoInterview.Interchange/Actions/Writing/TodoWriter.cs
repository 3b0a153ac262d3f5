using InfoInterview.Actions;
using InfoInterview.Interchange.Calendars.Invitations;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Interchange.Actions.Writing;

/// <summary>Writes items as to-dos of an iCalendar file.</summary>
internal static class TodoWriter
{
    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");
    private static readonly LocalDatePattern Date = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    public static byte[] Write(ValueList<ActionItem> items, ActionWords words, Instant writtenAt)
    {
        var file = new ContentWriter();
        file.Line("BEGIN", "VCALENDAR");
        file.Line("VERSION", "2.0");
        file.Line("PRODID", "-//InfoInterview//InfoInterview//EN");
        foreach (var item in items) Write(file, item, words, writtenAt);
        file.Line("END", "VCALENDAR");
        return file.ToArray();
    }

    private static void Write(ContentWriter file, ActionItem item, ActionWords words, Instant writtenAt)
    {
        file.Line("BEGIN", "VTODO");
        file.Line("UID", $"{item.Id}@action.infointerview");
        file.Line("DTSTAMP", Utc.Format(writtenAt));
        file.Text("SUMMARY", ActionWords.What(item));
        if (words.About(item) is { Length: > 0 } about) file.Text("DESCRIPTION", about);
        if (item.Due is { } due) file.Line("DUE;VALUE=DATE", Date.Format(due.WithCalendar(CalendarSystem.Iso)));
        file.Text("CATEGORIES", ActionWords.Kind(item));
        if (item.IsPromise) file.Line("PRIORITY", "1");
        file.Line("STATUS", item.State switch
        {
            ActionState.Done => "COMPLETED",
            ActionState.Dropped => "CANCELLED",
            _ => "NEEDS-ACTION",
        });
        if (item.State == ActionState.Done) file.Line("PERCENT-COMPLETE", "100");
        file.Line("END", "VTODO");
    }
}
