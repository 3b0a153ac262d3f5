using System.Globalization;
using CsCheck;
using InfoInterview.Interchange.Calendars.Rules;
using NodaTime;
using NodaTime.Text;
using CalDateTime = Ical.Net.DataTypes.CalDateTime;

namespace InfoInterview.Tests.Calendars;

/// <summary>Rules counted out: the examples that the standard works out itself, and whatever a second library counts out too.</summary>
public sealed class RuleTests
{
    private static readonly LocalDateTimePattern Basic = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    [Theory]
    [InlineData("19970902", "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH", "19970902 19970904 19970916 19970918 19970930 19971002 19971014 19971016")]
    [InlineData("19970905", "FREQ=MONTHLY;COUNT=10;BYDAY=1FR", "19970905 19971003 19971107 19971205 19980102 19980206 19980306 19980403 19980501 19980605")]
    [InlineData("19970907", "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU", "19970907 19970928 19971102 19971130 19980104 19980125 19980301 19980329 19980503 19980531")]
    [InlineData("19970922", "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO", "19970922 19971020 19971117 19971222 19980119 19980216")]
    [InlineData("19970928", "FREQ=MONTHLY;COUNT=6;BYMONTHDAY=-3", "19970928 19971029 19971128 19971229 19980129 19980226")]
    [InlineData("19970930", "FREQ=MONTHLY;COUNT=5;BYMONTHDAY=1,-1", "19970930 19971001 19971031 19971101 19971130")]
    [InlineData("19970310", "FREQ=YEARLY;INTERVAL=2;COUNT=6;BYMONTH=1,2,3", "19970310 19990110 19990210 19990310 20010110 20010210")]
    [InlineData("19970101", "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200", "19970101 19970410 19970719 20000101 20000409 20000718 20030101 20030410 20030719 20060101")]
    [InlineData("19970519", "FREQ=YEARLY;BYDAY=20MO;COUNT=3", "19970519 19980518 19990517")]
    [InlineData("19970512", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=3", "19970512 19980511 19990517")]
    [InlineData("19970313", "FREQ=YEARLY;BYMONTH=3;BYDAY=TH;COUNT=4", "19970313 19970320 19970327 19980305")]
    [InlineData("19970902", "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=5", "19980213 19980313 19981113 19990813 20001013")]
    [InlineData("19961105", "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8;COUNT=3", "19961105 20001107 20041102")]
    [InlineData("19970904", "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "19970904 19971007 19971106")]
    [InlineData("19970929", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=4", "19970929 19971030 19971127 19971230")]
    [InlineData("19970805", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "19970805 19970810 19970819 19970824")]
    [InlineData("19970805", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "19970805 19970817 19970819 19970831")]
    [InlineData("20070115", "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", "20070115 20070130 20070215 20070315 20070330")]
    [InlineData("19980101", "FREQ=YEARLY;UNTIL=19980103;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA", "19980101 19980102 19980103")]
    [InlineData("20260131", "FREQ=MONTHLY;COUNT=3", "20260131 20260331 20260531")]
    [InlineData("20240229", "FREQ=YEARLY;COUNT=2", "20240229 20280229")]
    [InlineData("20240229", "FREQ=YEARLY;BYYEARDAY=-1;COUNT=2", "20241231 20251231")]
    [InlineData("20241230", "FREQ=YEARLY;BYWEEKNO=1;COUNT=3", "20241230 20251229 20270104")]
    [InlineData("20260105", "FREQ=YEARLY;BYWEEKNO=-1;BYDAY=SU;COUNT=2", "20270103 20280102")]
    public void The_standards_own_examples_come_out(string start, string rule, string expected) =>
        string.Join(' ', Count(rule, Day.Parse(start).Value.At(new LocalTime(9, 0)), 12_000).Select(local => Day.Format(local.Date))).Should().Be(expected);

    [Theory]
    [InlineData("FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000", "0900 1200 1500")]
    [InlineData("FREQ=MINUTELY;INTERVAL=15;COUNT=6", "0900 0915 0930 0945 1000 1015")]
    [InlineData("FREQ=MINUTELY;INTERVAL=90;COUNT=4", "0900 1030 1200 1330")]
    [InlineData("FREQ=DAILY;BYHOUR=9,10;BYMINUTE=0,20,40;COUNT=5", "0900 0920 0940 1000 1020")]
    [InlineData("FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,11;COUNT=5", "0900 0920 0940 1100 1120")]
    [InlineData("FREQ=HOURLY;BYMINUTE=10,50;BYSETPOS=-1;COUNT=2", "0950 1050")]
    [InlineData("FREQ=SECONDLY;INTERVAL=1800;COUNT=3", "0900 0930 1000")]
    public void Rules_within_a_day_come_out(string rule, string expected) =>
        string.Join(' ', Count(rule, new LocalDateTime(1997, 9, 2, 9, 0), 2).Select(local => local.ToString("HHmm", CultureInfo.InvariantCulture))).Should().Be(expected);

    [Theory]
    [InlineData("")]
    [InlineData("COUNT=3")]
    [InlineData("FREQ=SOMETIMES")]
    [InlineData("FREQ=6")]
    [InlineData("FREQ=YEARLY;RSCALE=CHINESE")]
    [InlineData("daily")]
    public void What_is_no_rule_says_why(string text)
    {
        RuleReader.Read(text, out var reason, out _).Should().BeNull();
        reason.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("FREQ=DAILY;INTERVAL=0", "INTERVAL=0")]
    [InlineData("FREQ=DAILY;INTERVAL=99999999999", "INTERVAL=99999999999")]
    [InlineData("FREQ=DAILY;COUNT=0", "COUNT=0")]
    [InlineData("FREQ=DAILY;COUNT=-1", "COUNT=-1")]
    [InlineData("FREQ=DAILY;UNTIL=never", "UNTIL=never")]
    [InlineData("FREQ=DAILY;UNTIL=", "UNTIL=")]
    [InlineData("FREQ=DAILY;BYDAY=XX", "BYDAY=XX")]
    [InlineData("FREQ=MONTHLY;BYDAY=0MO", "BYDAY=0MO")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=0", "BYMONTHDAY=0")]
    [InlineData("FREQ=MONTHLY;BYMONTHDAY=32", "BYMONTHDAY=32")]
    [InlineData("FREQ=YEARLY;BYMONTH=-1", "BYMONTH=-1")]
    [InlineData("FREQ=YEARLY;BYMONTH=", "BYMONTH=")]
    [InlineData("FREQ=DAILY;BYSETPOS=-2147483648,0", "BYSETPOS=-2147483648,0")]
    [InlineData("FREQ=DAILY;always", "always")]
    public void One_bad_part_is_told_and_does_not_lose_the_series(string text, string told)
    {
        RuleReader.Read(text, out _, out var passedOver).Should().NotBeNull();
        passedOver.Should().Be($"'{told}'");
    }

    [Fact]
    public void Semicolons_that_are_escaped_part_all_the_same()
    {
        var rule = RuleReader.Read("FREQ=WEEKLY\\;COUNT=3", out _, out var passedOver);
        (rule!.Frequency, rule.Count, passedOver).Should().Be((Frequency.Weekly, 3, ""));
    }

    [Fact]
    public void A_day_of_the_month_once_a_year_is_in_the_month_of_the_start() =>
        Count("FREQ=YEARLY;BYMONTHDAY=15;COUNT=3", new LocalDateTime(2026, 3, 15, 9, 0), 2_000).Should().Equal(new LocalDateTime(2026, 3, 15, 9, 0), new LocalDateTime(2027, 3, 15, 9, 0), new LocalDateTime(2028, 3, 15, 9, 0));

    [Fact]
    public void A_window_shows_what_the_whole_count_holds_in_it() => AnyRule.Sample(
        sample =>
        {
            var rule = RuleReader.Read(sample.Rule, out _, out _)!;
            var all = Count(sample.Rule, sample.Start, 1_500).ToList();
            var (from, to) = (sample.Start.PlusDays(sample.Skipped), sample.Start.PlusDays(sample.Skipped + 400));
            var window = new RuleExpander(rule, sample.Start, isDate: false, new StepBudget(default)).Between(from, to, rule.Until?.Local);
            window.Should().Equal(all.Where(local => local >= from && local < to), $"{Basic.Format(sample.Start)} {sample.Rule}");
        },
        iter: 2_000);

    [Fact]
    [Trait("Slow", "yes")]
    public void A_second_library_counts_out_the_same() => AnyRule.Sample(
        sample =>
        {
            var file = $"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:{Basic.Format(sample.Start)}\r\nDURATION:PT1H\r\nRRULE:{sample.Rule}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
            var end = sample.Start.PlusDays(1_000);
            Count(sample.Rule, sample.Start, 1_000).Should().Equal(Theirs(file, sample.Start, end), $"{Basic.Format(sample.Start)} {sample.Rule}");
        },
        iter: 500);

    private static Gen<(LocalDateTime Start, string Rule, int Skipped)> AnyRule =>
        from day in Gen.Int[0, 800]
        from time in Gen.Int[0, 47]
        from frequency in Gen.Int[0, 3]
        from interval in Gen.Int[1, 4]
        from days in Gen.Int[0, 6].Array[0, 3]
        from ordinal in Gen.Int[-2, 3]
        from monthDays in Gen.Int[1, 31].Array[0, 2]
        from months in Gen.Int[1, 12].Array[0, 2]
        from position in Gen.Int[-3, 6]
        from weekStart in Gen.Int[0, 1]
        from ending in Gen.Int[0, 2]
        from skipped in Gen.Int[0, 1_000]
        let start = new LocalDateTime(2024, 1, 1, 0, 0).PlusDays(day).PlusMinutes(30 * time)
        select (start, RuleOf(start, frequency, interval, days, ordinal, monthDays, months, position, weekStart, ending), skipped);

    private static string RuleOf(LocalDateTime start, int frequency, int interval, int[] days, int ordinal, int[] monthDays, int[] months, int position, int weekStart, int ending)
    {
        string[] frequencies = ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"];
        string[] names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
        var prefix = frequency < 2 || ordinal == 0 || monthDays.Length > 0 ? "" : ordinal.ToString(CultureInfo.InvariantCulture);
        var rule = string.Create(CultureInfo.InvariantCulture, $"FREQ={frequencies[frequency]};INTERVAL={interval};WKST={(weekStart == 0 ? "MO" : "SU")}");
        if (days.Length > 0) rule += ";BYDAY=" + string.Join(',', days.Distinct().Select(day => prefix + names[day]));
        if (frequency >= 2 && monthDays.Length > 0) rule += ";BYMONTHDAY=" + string.Join(',', monthDays.Distinct());
        // Without a month, a weekday in a yearly rule is read differently by the two.
        if (months.Length > 0 || (frequency == 3 && days.Length > 0)) rule += ";BYMONTH=" + string.Join(',', months.Append(3).Distinct().Order());
        if (frequency >= 2 && position is < 0 or 1 && days.Length + monthDays.Length > 0) rule += string.Create(CultureInfo.InvariantCulture, $";BYSETPOS={position}");
        return ending switch { 0 => rule, 1 => rule + ";COUNT=7", _ => $"{rule};UNTIL={Basic.Format(start.PlusDays(500))}" };
    }

    private static List<LocalDateTime> Theirs(string file, LocalDateTime start, LocalDateTime end)
    {
        var list = new List<LocalDateTime>();
        try
        {
            foreach (var occurrence in Ical.Net.Calendar.Load(file)!.GetOccurrences(new CalDateTime(start.ToDateTimeUnspecified())))
            {
                var local = LocalDateTime.FromDateTime(occurrence.Period.StartTime.Value);
                if (local >= end) break;
                list.Add(local);
            }
        }
        catch (Ical.Net.Evaluation.EvaluationOutOfRangeException)
        {
            // How it tells that a rule never comes round again.
        }

        return list;
    }

    private static IEnumerable<LocalDateTime> Count(string text, LocalDateTime start, int days)
    {
        var rule = RuleReader.Read(text, out var reason, out _);
        reason.Should().BeEmpty();
        var until = rule!.Until is { } last ? (LocalDateTime?)(last.IsDate ? last.Local.Date.At(LocalTime.MaxValue) : last.Local) : null;
        return new RuleExpander(rule, start, isDate: false, new StepBudget(default)).Between(start, start.PlusDays(days), until);
    }
}
