
namespace InfoInterview.Interchange.Calendars.Lines;

/// <summary>The names that decide when somebody is busy; every other line is passed over.</summary>
internal static class Names
{
    public const string Begin = "BEGIN";
    public const string End = "END";

    public const string Calendar = "VCALENDAR";
    public const string Event = "VEVENT";
    public const string FreeBusy = "VFREEBUSY";
    public const string TimeZone = "VTIMEZONE";
    public const string Standard = "STANDARD";
    public const string Daylight = "DAYLIGHT";

    public const string Method = "METHOD";
    public const string Start = "DTSTART";
    public const string Finish = "DTEND";
    public const string Duration = "DURATION";
    public const string Stamp = "DTSTAMP";
    public const string Uid = "UID";
    public const string Summary = "SUMMARY";
    public const string Description = "DESCRIPTION";
    public const string Sequence = "SEQUENCE";
    public const string Status = "STATUS";
    public const string Transparency = "TRANSP";
    public const string BusyStatus = "X-MICROSOFT-CDO-BUSYSTATUS";
    public const string Attendee = "ATTENDEE";
    public const string Rule = "RRULE";
    public const string ExceptionRule = "EXRULE";
    public const string Dates = "RDATE";
    public const string ExceptionDates = "EXDATE";
    public const string RecurrenceId = "RECURRENCE-ID";
    public const string BusyPeriods = "FREEBUSY";
    public const string ZoneId = "TZID";
    public const string Location = "X-LIC-LOCATION";
    public const string OffsetFrom = "TZOFFSETFROM";
    public const string OffsetTo = "TZOFFSETTO";

    private static readonly SpanTable<string> Properties = Table(
        Begin, End, Method, Start, Finish, Duration, Stamp, Uid, Summary, Description, Sequence, Status, Transparency, BusyStatus, Attendee, Rule, ExceptionRule, Dates,
        ExceptionDates, RecurrenceId, BusyPeriods, ZoneId, Location, OffsetFrom, OffsetTo);

    private static readonly SpanTable<string> Components = Table(Calendar, Event, FreeBusy, TimeZone, Standard, Daylight);

    /// <summary>The name in capitals when the property matters here.</summary>
    public static bool IsKnownProperty(ReadOnlySpan<char> text, out string name) => Properties.TryGetValue(text, out name!);

    /// <summary>The name in capitals when the component matters here.</summary>
    public static bool IsKnownComponent(ReadOnlySpan<char> text, out string name) => Components.TryGetValue(text, out name!);

    private static SpanTable<string> Table(params ReadOnlySpan<string> names)
    {
        var table = new SpanTable<string>(ignoreCase: true, names.Length);
        foreach (var name in names) table.TryAdd(name, name);
        return table;
    }
}
