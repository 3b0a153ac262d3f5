using System.Globalization;
using System.Text;
using CsCheck;
using InfoInterview.Interchange.Calendars;
using InfoInterview.Interchange.Calendars.Invitations;
using NodaTime;
using NodaTime.Text;
using CalDateTime = Ical.Net.DataTypes.CalDateTime;

namespace InfoInterview.Tests.Calendars;

/// <summary>
/// Whole calendars of several events, in a zone that the file defines, in UTC or by days, with rules, exceptions, cancellations and free
/// time: Ical.Net counts out the same busy times.
/// </summary>
[Trait("Slow", "yes")]
public sealed class SecondLibraryTests
{
    private const string Words = "uuuuMMdd'T'HHmmss";

    private static readonly LocalDateTimePattern Local = LocalDateTimePattern.CreateWithInvariantCulture(Words);
    private static readonly string[] Days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    private static readonly Interval Spring = new(Instant.FromUtc(2026, 3, 1, 0, 0), Instant.FromUtc(2026, 6, 1, 0, 0));

    private static readonly Gen<string> Rule =
        from frequency in Gen.Int[0, 3]
        from interval in Gen.Int[1, 3]
        from days in Gen.Int[0, 6].Array[0, 3]
        from part in Gen.Int[0, 2]
        from ending in Gen.Int[0, 2]
        from count in Gen.Int[2, 29]
        select string.Create(CultureInfo.InvariantCulture, $"{frequency} {interval} {string.Join('.', days)} {part} {ending} {count}");

    private static readonly Gen<(int Zone,
        (int At, int Kind, int Length, string? Rule, int Exception, int State)[] Events)> Calendars = Gen.Select(
        Gen.Int[0, 3],
        Gen.Select(Gen.Int[0, 5_760], Gen.Int[0, 2], Gen.Int[1, 8], Gen.Null(Rule), Gen.Int[0, 10], Gen.Int[0, 9]).Array[1, 4]);

    [Fact]
    public void Whole_calendars_are_counted_out_the_same() => Calendars.Sample(
        one =>
        {
            var zone = DateTimeZoneProviders.Tzdb[new[] { "Europe/Oslo", "America/Chicago", "Asia/Kathmandu",
                "Australia/Sydney" }[one.Zone]];
            var file = Written(zone, one.Events);
            var result = BusyTimes.Read(file, new BusyTimesOptions { Zone = "UTC", Window = Spring, Zones = DateTimeZoneProviders.Tzdb });
            result.Problems.Should().BeEmpty(file);
            result.Busy.Select(busy => busy.Interval).OrderBy(busy => busy.Start).ThenBy(busy => busy.End)
                .Should().Equal(Theirs(file).OrderBy(busy => busy.Start).ThenBy(busy => busy.End), file);
        },
        iter: 400);

    private static string Written(DateTimeZone zone, (int At, int Kind, int Length, string? Rule, int Exception, int State)[] events)
    {
        var file = new ContentWriter();
        file.Line("BEGIN", "VCALENDAR");
        file.Line("VERSION", "2.0");
        ZoneWriter.Write(file, zone, Instant.FromUtc(2026, 1, 1, 0, 0), Instant.FromUtc(2026, 12, 31, 0, 0));
        foreach (var (one, number) in events.Select((one, number) => (one, number)))
        {
            var start = new LocalDateTime(2026, 1, 5, 0, 0).PlusMinutes(30L * one.At);
            var kind = one.Kind switch { 0 => $";TZID={zone.Id}", 1 => "", _ => ";VALUE=DATE" };
            string Value(LocalDateTime at) => one.Kind == 2 ? LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd").Format(at.Date)
                : Local.Format(at) + (one.Kind == 1 ? "Z" : "");
            file.Line("BEGIN", "VEVENT");
            file.Line("UID", number.ToString(CultureInfo.InvariantCulture));
            file.Line("DTSTART" + kind, Value(start));
            file.Line("DTEND" + kind, Value(one.Kind == 2 ? start.PlusDays(one.Length) : start.PlusMinutes(15 * one.Length)));
            if (one.Rule is { } rule) WriteRule(file, rule, start, one.Kind, kind, one.Exception, Value);
            if (one.State == 0) file.Line("STATUS", "CANCELLED");
            if (one.State == 1) file.Line("TRANSP", "TRANSPARENT");
            file.Line("END", "VEVENT");
        }

        file.Line("END", "VCALENDAR");
        return Encoding.UTF8.GetString(file.ToArray());
    }

    private static void WriteRule(ContentWriter file, string drawn, LocalDateTime start, int kind, string parameter, int exception,
        Func<LocalDateTime, string> value)
    {
        var parts = drawn.Split(' ');
        var (frequency, part, ending) = (parts[0][0] - '0', parts[3][0] - '0', parts[4][0] - '0');
        var day = Days[(int)start.DayOfWeek - 1];
        var rule = $"FREQ={new[] { "DAILY", "WEEKLY", "MONTHLY", "YEARLY" }[frequency]};INTERVAL={parts[1]}";
        rule += (frequency, part) switch
        {
            (1, > 0) => $";BYDAY={string.Join(',', Named(parts[2]).Append(day).Distinct(StringComparer.Ordinal))}",
            (2, 1) => string.Create(CultureInfo.InvariantCulture, $";BYMONTHDAY={start.Day}"),
            (2, 2) => string.Create(CultureInfo.InvariantCulture, $";BYDAY={((start.Day - 1) / 7) + 1}{day}"),
            (3, > 0) => string.Create(CultureInfo.InvariantCulture, $";BYMONTH={start.Month};BYMONTHDAY={start.Day}"),
            _ => "",
        };
        rule += ending switch
        {
            0 => "",
            1 => $";COUNT={parts[5]}",
            _ =>
            $";UNTIL={(kind == 2 ? value(start.PlusDays(60)) : Local.Format(start.PlusDays(60)) + "Z")}"
        };
        file.Line("RRULE", rule);
        if (frequency < 2 && exception > 5) file.Line("EXDATE" + parameter,
            value(start.PlusDays((frequency == 0 ? 1 : 7) * (exception - 5))));
    }

    private static IEnumerable<string> Named(string drawn) =>
        drawn.Split('.', StringSplitOptions.RemoveEmptyEntries).Select(number => Days[number[0] - '0']);

    private static IEnumerable<Interval> Theirs(string file)
    {
        foreach (var one in Ical.Net.Calendar.Load(file)!.Events)
        {
            if (one.Status is "CANCELLED" || one.Transparency is "TRANSPARENT") continue;
            foreach (var busy in Occurrences(one)) yield return busy;
        }
    }

    private static List<Interval> Occurrences(Ical.Net.CalendarComponents.CalendarEvent one)
    {
        var list = new List<Interval>();
        try
        {
            foreach (var occurrence in one.GetOccurrences(new CalDateTime(new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc))))
            {
                var busy = new Interval(At(occurrence.Period.StartTime), At(occurrence.Period.EffectiveEndTime!));
                if (busy.Start >= Spring.End) break;
                if (busy.End > Spring.Start) list.Add(busy);
            }
        }
        catch (Ical.Net.Evaluation.EvaluationOutOfRangeException)
        {
            // How it tells that a rule never comes round again.
        }

        return list;
    }

    private static Instant At(CalDateTime time) => time.HasTime
        ? Instant.FromDateTimeUtc(DateTime.SpecifyKind(time.AsUtc, DateTimeKind.Utc))
        : LocalDateTime.FromDateTime(time.Value).InUtc().ToInstant();
}
