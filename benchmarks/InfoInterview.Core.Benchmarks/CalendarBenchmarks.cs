using System.Globalization;
using System.Text;
using Ical.Net.DataTypes;
using InfoInterview.Interchange.Calendars;
using NodaTime;

namespace InfoInterview.Benchmarks;

/// <summary>Four weeks of busy time out of a calendar of 2,000 events, against Ical.Net, which both loads and counts out.</summary>
internal static class CalendarBenchmarks
{
    private const int Events = 2_000;

    private static readonly Instant From = Instant.FromUtc(2026, 3, 16, 0, 0);
    private static readonly Instant To = Instant.FromUtc(2026, 4, 13, 0, 0);

    public static void Run(Race race)
    {
        var text = Text();
        var options = new BusyTimesOptions { Zone = "Europe/Berlin", Window = new NodaTime.Interval(From, To), Zones = DateTimeZoneProviders.Tzdb };
        var ours = Ours(text, options);
        var theirs = Theirs(text);
        if (!ours.SequenceEqual(theirs)) throw new InvalidOperationException($"They differ: {ours.Count} and {theirs.Count} busy times.");
        race.Run(
            string.Create(CultureInfo.InvariantCulture, $"A calendar of {Events} events and {text.Length} characters, {ours.Count} busy times in four weeks"),
            ("Ical.Net: load and count out", () => Theirs(text)),
            ("`BusyTimes.Read`", () => BusyTimes.Read(text, options)));
    }

    private static List<(Instant Start, Instant End)> Ours(string text, BusyTimesOptions options) =>
        [.. BusyTimes.Read(text, options).Busy.Select(busy => (busy.Interval.Start, busy.Interval.End)).Order()];

    private static List<(Instant Start, Instant End)> Theirs(string text)
    {
        var busy = new List<(Instant, Instant)>();
        foreach (var occurrence in Ical.Net.Calendar.Load(text)!.GetOccurrences<Ical.Net.CalendarComponents.CalendarEvent>(new CalDateTime(From.ToDateTimeUtc())))
        {
            var start = Instant.FromDateTimeUtc(occurrence.Period.StartTime.AsUtc);
            if (start >= To) break;
            var end = Instant.FromDateTimeUtc(occurrence.Period.EffectiveEndTime!.AsUtc);
            if (end > From) busy.Add((start, end));
        }

        busy.Sort();
        return busy;
    }

    /// <summary>Five years of somebody's calendar: single meetings for the most part, and the rules that people set up.</summary>
    private static string Text()
    {
        string[] zones = ["Europe/Berlin", "America/New_York", "Asia/Tokyo"];
        var text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Benchmark//EN\r\n");
        var first = new LocalDate(2022, 1, 3);
        for (var i = 0; i < Events; i++)
        {
            var zone = zones[i % zones.Length];
            var day = first.PlusDays(i * 7 / 8);
            var hour = 8 + (i % 9);
            text.Append(CultureInfo.InvariantCulture, $"BEGIN:VEVENT\r\nUID:{i}@example.org\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;TZID={zone}:{day:yyyyMMdd}T{hour:00}0000\r\n");
            text.Append(CultureInfo.InvariantCulture, $"DTEND;TZID={zone}:{day:yyyyMMdd}T{hour:00}4500\r\nSUMMARY:Meeting {i}\\, weekly\r\nLOCATION:Room {i % 20}\r\nSTATUS:CONFIRMED\r\nTRANSP:OPAQUE\r\n");
            text.Append("DESCRIPTION:Agenda\\n- what was done\\n- what is to be done\\n- what stands in the way\\, and\r\n  who could help with it\r\n");
            text.Append("ORGANIZER;CN=Dana Whitcomb:mailto:dana@example.org\r\nATTENDEE;CN=Ruth Halvorsen;PARTSTAT=ACCEPTED:mailto:ruth@example.com\r\n");
            text.Append((i % 20) switch
            {
                0 => "RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR;COUNT=60\r\n",
                1 => string.Create(CultureInfo.InvariantCulture, $"RRULE:FREQ=WEEKLY\r\nEXDATE;TZID={zone}:{day.PlusDays(7):yyyyMMdd}T{hour:00}0000\r\n"),
                2 => "RRULE:FREQ=MONTHLY;BYDAY=2TU\r\n",
                3 => "RRULE:FREQ=DAILY;UNTIL=20260320T235959Z\r\n",
                _ => "",
            });
            text.Append("BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Soon\r\nTRIGGER:-PT10M\r\nEND:VALARM\r\nEND:VEVENT\r\n");
        }

        return text.Append("END:VCALENDAR\r\n").ToString();
    }
}
