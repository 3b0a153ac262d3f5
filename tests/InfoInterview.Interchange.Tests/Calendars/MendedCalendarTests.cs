using System.Diagnostics;
using InfoInterview.Interchange.Calendars;
using InfoInterview.Time;

namespace InfoInterview.Tests.Calendars;

/// <summary>Calendars that are wrong in one part keep the rest, and the time stays busy where the file leaves it open.</summary>
public sealed class MendedCalendarTests
{
    private static readonly ZoneId Oslo = ZoneId.Parse("Europe/Oslo");

    private static readonly BusyTimesOptions March = Calendar.Options(Oslo, "2026-03-01T00:00", "2026-04-01T00:00");

    [Theory]
    [InlineData("DTSTART:20260310T100000Z", "2026-03-10T10:00/11:00")]
    [InlineData("DTSTART:20260310T100000Z|DTEND:", "2026-03-10T10:00/11:00")]
    [InlineData("DTSTART:20260310T100000Z|DTEND:soon", "2026-03-10T10:00/11:00")]
    [InlineData("DTSTART:20260310T100000Z|DTEND:20260310T090000Z", "2026-03-10T10:00/11:00")]
    [InlineData("DTSTART:20260310T100000Z|DURATION:long", "2026-03-10T10:00/11:00")]
    [InlineData("DTSTART:20260310T100000Z|DURATION:-PT1H", "2026-03-10T10:00/11:00")]
    [InlineData("DTSTART;VALUE=DATE:20260310|DTEND;VALUE=DATE:20260309", "2026-03-09T23:00/2026-03-10T23:00")]
    public void A_missing_or_early_end_leaves_the_time_busy_and_is_told(string lines, string busy)
    {
        var result = BusyTimes.Read(Calendar.Event(lines.Split('|')), March);
        result.Shown().Should().Be(busy);
        result.Problems.Should().ContainSingle().Which.Message.Should().Contain("was taken as busy");
    }

    [Theory]
    [InlineData("BUSY", "TRANSPARENT", true)]
    [InlineData("OOF", "TRANSPARENT", true)]
    [InlineData("FREE", "OPAQUE", false)]
    [InlineData("WORKINGELSEWHERE", "OPAQUE", false)]
    [InlineData("TENTATIVE", "TRANSPARENT", true)]
    public void The_word_of_Outlook_counts_before_the_standard_one(string status, string transparency, bool isBusy) =>
        BusyTimes.Read(Calendar.Event("DTSTART:20260310T100000Z", "DURATION:PT1H", $"X-MICROSOFT-CDO-BUSYSTATUS:{status}", $"TRANSP:{transparency}"), March).Busy.IsEmpty.Should().Be(!isBusy);

    [Fact]
    public void Of_two_states_with_one_number_the_later_stamp_counts()
    {
        static string[] State(string stamp, string status) => ["BEGIN:VEVENT", "UID:g", "SEQUENCE:0", $"DTSTAMP:{stamp}", "DTSTART:20260310T150000Z", "DURATION:PT1H", $"STATUS:{status}", "END:VEVENT"];
        var before = State("20260301T100000Z", "CONFIRMED");
        var after = State("20260302T100000Z", "CANCELLED");
        BusyTimes.Read(Calendar.File([.. before, .. after]), March).Busy.Should().BeEmpty();
        BusyTimes.Read(Calendar.File([.. after, .. before]), March).Busy.Should().BeEmpty();
        BusyTimes.Read(Calendar.File([.. State("20260303T100000Z", "CONFIRMED"), .. after]), March).Busy.Should().ContainSingle();
    }

    [Fact]
    public void What_stood_in_for_an_older_event_falls_with_it()
    {
        string[] old = ["BEGIN:VEVENT", "UID:w", "SEQUENCE:1", "DTSTART:20260302T100000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=3", "END:VEVENT"];
        string[] moved = ["BEGIN:VEVENT", "UID:w", "SEQUENCE:1", "RECURRENCE-ID:20260309T100000Z", "DTSTART:20260311T100000Z", "DURATION:PT1H", "END:VEVENT"];
        string[] now = ["BEGIN:VEVENT", "UID:w", "SEQUENCE:2", "DTSTART:20260302T120000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=2", "END:VEVENT"];
        BusyTimes.Read(Calendar.File([.. old, .. moved, .. now]), March).Shown().Should().Be("2026-03-02T12:00/13:00 2026-03-09T12:00/13:00");
        BusyTimes.Read(Calendar.File([.. old, .. moved]), March).Shown().Should().Be("2026-03-02T10:00/11:00 2026-03-11T10:00/11:00 2026-03-16T10:00/11:00");
    }

    [Fact]
    public void A_bad_part_of_a_rule_is_told_and_the_series_kept()
    {
        var result = BusyTimes.Read(Calendar.Event("DTSTART:20260302T100000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=-1"), March);
        result.Busy.Should().HaveCount(5);
        result.Problems.Should().ContainSingle().Which.Message.Should().Contain("COUNT=-1");
    }

    [Theory]
    [InlineData("DURATION:PT1S")]
    [InlineData("DURATION:PT0S")]
    [InlineData("DURATION:PT5M")]
    [InlineData("DTEND:")]
    public void Thousands_of_events_of_every_second_end_soon_and_leave_nothing_free_by_mistake(string length)
    {
        var events = Enumerable.Range(0, 4_000).SelectMany(i => (string[])["BEGIN:VEVENT", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"UID:{i}"), "DTSTART:20200101T000000Z", length, "RRULE:FREQ=SECONDLY", "END:VEVENT"]).ToArray();
        var clock = Stopwatch.StartNew();
        var result = BusyTimes.Read(Calendar.File(events), March);
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(60), "counting every second out takes a hundred");
        if (!length.EndsWith("0S", StringComparison.Ordinal)) result.Busy.Should().Contain(busy => busy.Interval.End >= March.Window.End);
    }
}
