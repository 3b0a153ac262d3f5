using System.Globalization;
using System.Text;
using InfoInterview.Interchange.Calendars;

namespace InfoInterview.Tests.Calendars;

/// <summary>Files that mean harm or have come to it: everything ends, nothing throws, and what is whole is read.</summary>
[Trait("Slow", "yes")]
public sealed class HostileCalendarTests
{
    private static readonly BusyTimesOptions Fortnight = Calendar.Options("Europe/Oslo", "2026-03-16T00:00", "2026-03-30T00:00");

    private static readonly string[] Healthy = ["BEGIN:VEVENT", "UID:healthy", "DTSTART:20260317T100000Z", "DURATION:PT1H", "END:VEVENT"];

    /// <summary>Small calendars with everything in them that is read.</summary>
    private static readonly string[] Seeds =
    [
        Calendar.File(
            "METHOD:PUBLISH", "BEGIN:VTIMEZONE", "TZID:Company Time", "BEGIN:STANDARD", "DTSTART:19701025T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100", "END:STANDARD", "BEGIN:DAYLIGHT", "DTSTART:19700329T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "END:DAYLIGHT",
            "END:VTIMEZONE", "BEGIN:VEVENT", "UID:1", "DTSTART;TZID=Company Time:20260302T090000", "DTEND;TZID=Company Time:20260302T100000",
            "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;UNTIL=20260701T000000Z;WKST=SU", "EXDATE:20260316T080000Z,20260318T080000Z", "SUMMARY:Zähne\\, putzen", "END:VEVENT",
            "BEGIN:VEVENT", "UID:1", "RECURRENCE-ID;RANGE=THISANDFUTURE:20260401T070000Z", "DTSTART:20260401T090000Z", "DURATION:PT30M", "SEQUENCE:3", "END:VEVENT"),
        Calendar.File(
            "BEGIN:VEVENT", "DTSTART;VALUE=DATE:20260301", "RRULE:FREQ=MONTHLY;BYDAY=1MO,-1FR;BYSETPOS=1,-1;COUNT=12", "DURATION:P1DT2H", "STATUS:TENTATIVE", "BEGIN:VALARM", "TRIGGER:-PT15M", "END:VALARM",
            "END:VEVENT", "BEGIN:VEVENT", "UID:2", "DTSTART:20260316T090000", "DTEND;TZID=\"(UTC-05:00) Eastern Time (US & Canada)\":20260316T120000",
            "RDATE;VALUE=PERIOD:20260320T100000Z/PT1H,20260321T100000Z/20260321T113000Z", "EXRULE:FREQ=YEARLY;BYWEEKNO=12;BYYEARDAY=80", "END:VEVENT",
            "BEGIN:VFREEBUSY", "FREEBUSY;FBTYPE=BUSY:20260322T100000Z/PT2H", "END:VFREEBUSY"),
    ];

    public static TheoryData<string> Bombs =>
    [
        "FREQ=SECONDLY",
        "FREQ=SECONDLY;COUNT=2000000000",
        "FREQ=MINUTELY;COUNT=2000000000",
        "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MINUTELY;BYSECOND=" + Numbers(0, 59),
        "FREQ=SECONDLY;BYHOUR=3;BYMINUTE=7;BYSECOND=9;BYDAY=MO",
        "FREQ=DAILY;BYHOUR=" + Numbers(0, 23) + ";BYMINUTE=" + Numbers(0, 59) + ";BYSECOND=" + Numbers(0, 59),
        "FREQ=YEARLY;BYMONTH=" + Numbers(1, 12) + ";BYMONTHDAY=" + Numbers(1, 31) + ";BYHOUR=" + Numbers(0, 23) + ";BYMINUTE=" + Numbers(0, 59) + ";BYSECOND=" + Numbers(0, 59) + ";BYSETPOS=-1",
        "FREQ=YEARLY;BYWEEKNO=" + Numbers(1, 53) + ";BYYEARDAY=" + Numbers(1, 366) + ";BYDAY=MO,TU,WE,TH,FR,SA,SU;COUNT=2000000000",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=5",
        "FREQ=DAILY;INTERVAL=100000;BYMONTH=2;BYMONTHDAY=31;COUNT=1",
    ];

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_rule_that_would_never_end_does(string rule)
    {
        var result = BusyTimes.Read(Calendar.File(["BEGIN:VEVENT", "UID:bomb", "DTSTART:19700101T000000Z", "DURATION:PT1S", "RRULE:" + rule, "END:VEVENT", .. Healthy]), Fortnight);
        result.Busy.Count.Should().BeLessThanOrEqualTo(CalendarLimits.MaxOccurrences + 2);
        result.Busy.Should().ContainSingle(busy => busy.Uid == "healthy");
    }

    [Fact]
    public void A_rule_beyond_its_limits_says_so()
    {
        string Problem(string rule) => BusyTimes.Read(Calendar.Event("DTSTART:19700101T000000Z", "DURATION:PT1S", "RRULE:" + rule), Fortnight).Problems.Should().ContainSingle().Which.ToString();
        Problem("FREQ=SECONDLY").Should().Be($"Line 3: The event takes place more than {CalendarLimits.MaxOccurrences} times in the window; the time behind them counts as busy.");
        Problem("FREQ=SECONDLY;COUNT=2000000000").Should().Be($"Line 7: The rule asks for more than {CalendarLimits.MaxRuleSteps} steps; what lies behind them was not counted.");
    }

    [Fact]
    public void A_thousand_bombs_share_one_budget()
    {
        var bombs = Enumerable.Range(0, 1_000).SelectMany(number => new[] { "BEGIN:VEVENT", string.Create(CultureInfo.InvariantCulture, $"UID:{number}"), "DTSTART:19700101T000000Z", "DURATION:PT1S", "RRULE:FREQ=SECONDLY;COUNT=2000000000", "END:VEVENT" });
        var result = BusyTimes.Read(Calendar.File([.. Healthy, .. bombs]), Fortnight);
        result.Busy.Should().ContainSingle(busy => busy.Uid == "healthy");
        result.Problems.Should().Contain(problem => problem.Message.Contains($"{CalendarLimits.MaxFileSteps} steps", StringComparison.Ordinal));
    }

    [Fact]
    public void Ten_thousand_changes_to_ten_thousand_events_of_one_id_end()
    {
        string[] Part(int number, string line) => ["BEGIN:VEVENT", "UID:1", line, string.Create(CultureInfo.InvariantCulture, $"DTSTART:20260317T10{number / 60 % 60:00}{number % 60:00}Z"), "DURATION:PT1H", "END:VEVENT"];
        var events = Enumerable.Range(0, 10_000).SelectMany(number => Part(number, "RRULE:FREQ=DAILY;COUNT=3"));
        var changes = Enumerable.Range(0, 10_000).SelectMany(number => Part(number, string.Create(CultureInfo.InvariantCulture, $"RECURRENCE-ID;RANGE=THISANDFUTURE:202603{18 + (number % 9)}T10{number / 60 % 60:00}{number % 60:00}Z")));
        BusyTimes.Read(Calendar.File([.. events, .. changes]), Fortnight).Busy.Count.Should().Be(CalendarLimits.MaxOccurrences + 1);
    }

    [Fact]
    public void A_zone_that_changes_without_end_is_bounded()
    {
        var file = Calendar.File(
            "BEGIN:VTIMEZONE", "TZID:X", "BEGIN:STANDARD", "DTSTART:19000101T000000", "TZOFFSETFROM:-1800", "TZOFFSETTO:+1800", "RRULE:FREQ=MONTHLY;BYMONTHDAY=" + Numbers(1, 31), "END:STANDARD",
            "BEGIN:DAYLIGHT", "DTSTART:19000101T010000", "TZOFFSETFROM:+1800", "TZOFFSETTO:-1800", "RRULE:FREQ=SECONDLY", "END:DAYLIGHT", "END:VTIMEZONE",
            "BEGIN:VEVENT", "DTSTART;TZID=X:20260317T100000", "DURATION:P1D", "RRULE:FREQ=DAILY", "END:VEVENT");
        BusyTimes.Read(file, Fortnight).Problems.Select(problem => problem.Line).Should().Equal(3, 15);
    }

    [Fact]
    public void Ten_thousand_events_are_all_read()
    {
        var events = Enumerable.Range(0, 10_000).SelectMany(number => new[] { "BEGIN:VEVENT", string.Create(CultureInfo.InvariantCulture, $"UID:{number}"), "DTSTART;TZID=Europe/Oslo:20260310T090000", "DTEND;TZID=Europe/Oslo:20260310T093000", "RRULE:FREQ=WEEKLY;COUNT=2", "END:VEVENT" });
        var result = BusyTimes.Read(Calendar.File([.. events]), Fortnight);
        result.Busy.Count.Should().Be(10_000);
        result.Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("VCALENDAR")]
    [InlineData("VEVENT")]
    [InlineData("VALARM")]
    [InlineData("X-DEEP")]
    public void Deep_nesting_costs_neither_the_stack_nor_the_rest(string name)
    {
        var file = string.Concat(Enumerable.Repeat($"BEGIN:{name}\r\n", 100_000)) + string.Concat(Enumerable.Repeat($"END:{name}\r\n", 100_000)) + string.Join("\r\n", Healthy);
        var result = BusyTimes.Read(file, Fortnight);
        result.Busy.Should().ContainSingle();
        result.Problems.Count.Should().BeLessThanOrEqualTo(CalendarLimits.MaxProblems + 1);
    }

    [Fact]
    public async Task A_line_of_a_gigabyte_ends_at_the_limit()
    {
        await using var stream = new EndlessStream(Encoding.ASCII.GetBytes(string.Join("\r\n", ["BEGIN:VCALENDAR", .. Healthy, "BEGIN:VEVENT", "SUMMARY:"])), 1_000_000_000);
        var result = await BusyTimes.ReadAsync(stream, Fortnight);
        result.Busy.Should().ContainSingle();
        result.Problems.Should().Contain(problem => problem.Line == null && problem.Message.Contains($"{CalendarLimits.MaxCharacters}", StringComparison.Ordinal));
        stream.BytesRead.Should().BeLessThan(CalendarLimits.MaxCharacters + 100_000);
    }

    [Fact]
    public async Task Reading_stops_when_it_is_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        var bomb = Calendar.Event("DTSTART:19700101T000000Z", "RRULE:FREQ=SECONDLY;COUNT=2000000000", "DURATION:PT1S");
        FluentActions.Invoking(() => BusyTimes.Read(bomb, Fortnight, cancelled.Token)).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Twenty_thousand_mutations_never_throw()
    {
        var chance = new Chance(20_260_316);
        string[] tokens = ["", "\r\n", "\n ", ":", ";", ",", "=", "\"", "0", "9", "-", "+", "Z", "T", "P", "/", "99999999999", "\0", "\ud83d", "BEGIN:VEVENT\r\n", "END:VEVENT\r\n", "FREQ=SECONDLY", "INTERVAL=99999", "00010101", "90001231T240000"];
        var busy = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var text = new StringBuilder(Seeds[i % Seeds.Length]);
            for (var change = chance.Next(6); change >= 0; change--)
            {
                var at = chance.Next(text.Length);
                text.Remove(at, Math.Min(chance.Next(4), text.Length - at)).Insert(at, tokens[chance.Next(tokens.Length)]);
            }

            busy += BusyTimes.Read(text.ToString(), Fortnight).Busy.Count;
        }

        busy.Should().BeGreaterThan(20_000, "most of what is changed still holds its events");
    }

    private static string Numbers(int first, int last) => string.Join(',', Enumerable.Range(first, last - first + 1));
}
