using InfoInterview.Interchange.Calendars;
using NodaTime;

namespace InfoInterview.Tests.Calendars;

/// <summary>What each part of a calendar means, on calendars of one or a few events in March and April 2026.</summary>
public sealed class BusyTimeTests
{
    private const string Morning = "DTSTART;TZID=Europe/Oslo:20260316T090000";

    [Theory]
    [InlineData("2026-03-16T08:00/09:00", Morning, "DTEND;TZID=Europe/Oslo:20260316T100000")]
    [InlineData("2026-03-16T08:00/09:30", Morning, "DURATION:PT1H30M")]
    [InlineData("2026-03-16T08:00/2026-03-17T09:00", Morning, "DURATION:P1DT1H")]
    [InlineData("2026-03-16T08:00/09:00", Morning, "DTEND:20260316T090000Z")]
    [InlineData("2026-03-16T08:00/09:00", Morning, "DTEND:20260316T100000")]
    [InlineData("2026-03-16T08:00/09:00", "DTSTART:20260316T090000", "DTEND:20260316T100000")]
    [InlineData("2026-03-16T08:00/09:00", "dtstart;tzid=europe/oslo:20260316t090000", "dtend;tzid=europe/oslo:20260316t100000")]
    [InlineData("2026-03-16T09:00/10:00", "DTSTART;TZID=Europe/Oslo:20260316T090000Z", "DTEND:20260316T100000Z")]
    [InlineData("2026-03-16T08:00/09:00", "DTSTART:2026-03-16T09:00:00+0100", "DURATION:PT1H")]
    [InlineData("2026-03-15T23:00/2026-03-16T23:00", "DTSTART;VALUE=DATE:20260316", "DTEND;VALUE=DATE:20260317")]
    [InlineData("2026-03-15T23:00/2026-03-16T23:00", "DTSTART;VALUE=DATE:20260316")]
    [InlineData("2026-03-15T23:00/2026-03-16T23:00", "DTSTART;VALUE=DATE:20260316", "DTEND;VALUE=DATE:20260316")]
    [InlineData("2026-03-15T23:00/2026-03-16T23:00", "DTSTART:20260316", "DURATION:P1D")]
    [InlineData("2026-03-28T23:00/2026-03-29T22:00", "DTSTART;VALUE=DATE:20260329", "DTEND;VALUE=DATE:20260330")]
    [InlineData("2026-03-15T23:00/2026-03-16T23:00", "DTSTART;TZID=America/New_York;VALUE=DATE:20260316", "DTEND;VALUE=DATE:20260317")]
    [InlineData("2026-03-29T01:30/02:30", "DTSTART;TZID=Europe/Oslo:20260329T023000", "DURATION:PT1H")]
    [InlineData("", Morning, "DTEND;TZID=Europe/Oslo:20260316T090000")]
    [InlineData("2026-03-16T08:00/2026-03-17T23:00", Morning, "DTEND:20260317T240000")]
    public void A_single_event_takes_the_time_it_says(string expected, params string[] lines)
    {
        var result = BusyTimes.Read(Calendar.Event(lines), Calendar.Options("Europe/Oslo", "2026-03-01T00:00", "2026-05-01T00:00"));
        result.Shown().Should().Be(expected);
        result.Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("STATUS:CANCELLED")]
    [InlineData("STATUS:cancelled")]
    [InlineData("TRANSP:TRANSPARENT")]
    [InlineData("X-MICROSOFT-CDO-BUSYSTATUS:FREE")]
    [InlineData("ATTENDEE;CN=\"Whitcomb, Dana: she\";PARTSTAT=DECLINED:mailto:Dana@example.org")]
    public void What_is_cancelled_transparent_free_or_declined_is_not_busy(string line)
    {
        var options = Calendar.Options("Europe/Oslo", "2026-03-01T00:00", "2026-05-01T00:00") with { OwnAddresses = ["dana@example.org"] };
        BusyTimes.Read(Calendar.Event(Morning, "DURATION:PT1H", line), options).Shown().Should().BeEmpty();
    }

    [Theory]
    [InlineData("STATUS:CONFIRMED", false)]
    [InlineData("STATUS:TENTATIVE", true)]
    [InlineData("X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE", true)]
    [InlineData("X-MICROSOFT-CDO-BUSYSTATUS:OOF", false)]
    [InlineData("TRANSP:OPAQUE", false)]
    [InlineData("ATTENDEE;PARTSTAT=DECLINED:mailto:somebody.else@example.org", false)]
    [InlineData("ATTENDEE;PARTSTAT=ACCEPTED:mailto:dana@example.org", false)]
    public void Whatever_else_is_said_of_it_an_event_is_busy(string line, bool isTentative)
    {
        var options = Calendar.Options("Europe/Oslo", "2026-03-01T00:00", "2026-05-01T00:00") with { OwnAddresses = ["dana@example.org"] };
        BusyTimes.Read(Calendar.Event(Morning, "DURATION:PT1H", line), options).Busy.Should().ContainSingle().Which.IsTentative.Should().Be(isTentative);
    }

    [Fact]
    public void A_calendar_that_calls_off_an_event_is_not_busy_with_it()
    {
        var file = Calendar.File("METHOD:CANCEL", "BEGIN:VEVENT", Morning, "DURATION:PT1H", "END:VEVENT");
        BusyTimes.Read(file, Calendar.Options("Europe/Oslo", "2026-03-01T00:00", "2026-05-01T00:00")).Shown().Should().BeEmpty();
    }

    [Theory]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=3", "2026-03-16T08:00/09:00 2026-03-23T08:00/09:00 2026-03-30T07:00/08:00")]
    [InlineData("RRULE:FREQ=WEEKLY;UNTIL=20260323T080000Z", "2026-03-16T08:00/09:00 2026-03-23T08:00/09:00")]
    [InlineData("RRULE:FREQ=WEEKLY;UNTIL=20260323T075959Z", "2026-03-16T08:00/09:00")]
    [InlineData("RRULE:FREQ=WEEKLY;UNTIL=20260323T090000", "2026-03-16T08:00/09:00 2026-03-23T08:00/09:00")]
    [InlineData("RRULE:FREQ=WEEKLY;UNTIL=20260323T085959", "2026-03-16T08:00/09:00")]
    [InlineData("RRULE:FREQ=WEEKLY;UNTIL=20260323", "2026-03-16T08:00/09:00 2026-03-23T08:00/09:00")]
    [InlineData("rrule:freq=weekly;count=2", "2026-03-16T08:00/09:00 2026-03-23T08:00/09:00")]
    [InlineData("RRULE;TZID=Europe/Oslo:FREQ=WEEKLY;COUNT=2;", "2026-03-16T08:00/09:00 2026-03-23T08:00/09:00")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=3\r\nEXDATE:20260323T080000Z", "2026-03-16T08:00/09:00 2026-03-30T07:00/08:00")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=3\r\nEXDATE;TZID=Europe/Oslo:20260323T090000,20260330T090000", "2026-03-16T08:00/09:00")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=3\r\nEXDATE:20260330T070000Z", "2026-03-16T08:00/09:00 2026-03-23T08:00/09:00")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=3\r\nEXDATE:20260323T090000", "2026-03-16T08:00/09:00 2026-03-30T07:00/08:00")]
    [InlineData("RRULE:FREQ=WEEKLY;COUNT=3\r\nEXDATE;VALUE=DATE:20260323", "2026-03-16T08:00/09:00 2026-03-30T07:00/08:00")]
    [InlineData("RRULE:FREQ=DAILY;COUNT=4\r\nEXRULE:FREQ=DAILY;INTERVAL=2", "2026-03-17T08:00/09:00 2026-03-19T08:00/09:00")]
    [InlineData("RDATE;TZID=Europe/Oslo:20260318T120000", "2026-03-16T08:00/09:00 2026-03-18T11:00/12:00")]
    [InlineData("RDATE:20260318T110000Z,20260319T110000Z", "2026-03-16T08:00/09:00 2026-03-18T11:00/12:00 2026-03-19T11:00/12:00")]
    [InlineData("RDATE;VALUE=PERIOD:20260318T110000Z/20260318T113000Z,20260319T110000Z/PT15M", "2026-03-16T08:00/09:00 2026-03-18T11:00/11:30 2026-03-19T11:00/11:15")]
    [InlineData("RDATE;VALUE=PERIOD;TZID=Europe/Oslo:20260316T090000/PT15M", "2026-03-16T08:00/08:15")]
    [InlineData("RRULE:FREQ=MONTHLY;BYDAY=TU,WE,TH;BYSETPOS=-1;COUNT=1", "2026-03-31T07:00/08:00")]
    [InlineData("RRULE:FREQ=WEEKLY;UNTIL=20260101T000000Z", "")]
    public void A_rule_is_counted_out_in_local_time(string lines, string expected)
    {
        var result = BusyTimes.Read(Calendar.Event(Morning, "DURATION:PT1H", lines), Calendar.Options("America/New_York", "2026-03-01T00:00", "2026-05-01T00:00"));
        result.Shown().Should().Be(expected);
        result.Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("RRULE:FREQ=DAILY;UNTIL=20260318", "16 17 18")]
    [InlineData("RRULE:FREQ=DAILY;UNTIL=20260318T000000Z", "16 17 18")]
    [InlineData("RRULE:FREQ=DAILY;BYHOUR=9,10;COUNT=2", "16 17")]
    [InlineData("RRULE:FREQ=DAILY;COUNT=3\r\nEXDATE;VALUE=DATE:20260317", "16 18")]
    [InlineData("RRULE:FREQ=DAILY;COUNT=3\r\nEXDATE:20260317T000000Z", "16 18")]
    [InlineData("RRULE:FREQ=DAILY;UNTIL=20260318T145959Z", "16 17 18")]
    [InlineData("RRULE:FREQ=DAILY;COUNT=3\r\nEXDATE:20260316T150000Z", "16 18")]
    [InlineData("RDATE;VALUE=DATE:20260320", "16 20")]
    public void Whole_days_recur_by_their_dates(string lines, string days)
    {
        var result = BusyTimes.Read(Calendar.Event("DTSTART;VALUE=DATE:20260316", lines), Calendar.Options("Asia/Tokyo", "2026-03-01T00:00", "2026-05-01T00:00"));
        var tokyo = DateTimeZoneProviders.Tzdb["Asia/Tokyo"];
        string.Join(' ', result.Busy.Select(busy => busy.Interval.Start.InZone(tokyo).Day)).Should().Be(days);
        result.Busy.Should().OnlyContain(busy => busy.IsAllDay && busy.Interval.Duration == Duration.FromDays(1));
    }

    [Fact]
    public void Only_what_touches_the_window_is_named_and_nothing_is_cut()
    {
        var lines = new[] { "DTSTART:20260316T090000Z", "DURATION:PT2H", "RRULE:FREQ=DAILY" };
        var options = Calendar.Options("UTC", "2026-03-20T10:00", "2026-03-22T09:00");
        BusyTimes.Read(Calendar.Event(lines), options).Shown().Should().Be("2026-03-20T09:00/11:00 2026-03-21T09:00/11:00");
        BusyTimes.Read(Calendar.Event(lines), Calendar.Options("UTC", "2026-03-20T11:00", "2026-03-21T09:00")).Shown().Should().BeEmpty();
    }

    [Fact]
    public void An_event_of_many_days_that_began_long_before_is_still_there()
    {
        var file = Calendar.Event("DTSTART;VALUE=DATE:20260101", "DTEND;VALUE=DATE:20260701", "RRULE:FREQ=YEARLY");
        BusyTimes.Read(file, Calendar.Options("UTC", "2028-06-20T00:00", "2028-06-21T00:00")).Shown().Should().Be("2028-01-01T00:00/2028-06-30T00:00");
    }

    [Theory]
    [InlineData("RECURRENCE-ID;TZID=Europe/Oslo:20260317T090000\r\nDTSTART;TZID=Europe/Oslo:20260317T140000", "16T08 17T13 18T08 19T08")]
    [InlineData("RECURRENCE-ID:20260317T080000Z\r\nDTSTART;TZID=Europe/Oslo:20260317T140000", "16T08 17T13 18T08 19T08")]
    [InlineData("RECURRENCE-ID;VALUE=DATE:20260317\r\nDTSTART;TZID=Europe/Oslo:20260317T140000", "16T08 17T13 18T08 19T08")]
    [InlineData("RECURRENCE-ID:20260317T080000Z\r\nDTSTART:20260317T080000Z\r\nSTATUS:CANCELLED", "16T08 18T08 19T08")]
    [InlineData("RECURRENCE-ID:20260317T080000Z\r\nDTSTART:20260317T080000Z\r\nTRANSP:TRANSPARENT", "16T08 18T08 19T08")]
    [InlineData("RECURRENCE-ID;RANGE=THISANDFUTURE:20260318T080000Z\r\nDTSTART:20260318T100000Z", "16T08 17T08 18T10 19T10")]
    [InlineData("RECURRENCE-ID;RANGE=THISANDFUTURE:20260318T080000Z\r\nDTSTART:20260318T080000Z\r\nSTATUS:CANCELLED", "16T08 17T08")]
    [InlineData("RECURRENCE-ID:20260317T080000Z\r\nDTSTART:20260410T080000Z", "16T08 18T08 19T08 10T08")]
    public void A_changed_occurrence_stands_in_for_the_one_it_names(string change, string expected)
    {
        var file = Calendar.File(
            "BEGIN:VEVENT", "UID:1", change, "DURATION:PT1H", "END:VEVENT",
            "BEGIN:VEVENT", "UID:1", Morning, "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=4", "END:VEVENT");
        var result = BusyTimes.Read(file, Calendar.Options("Europe/Oslo", "2026-03-01T00:00", "2026-05-01T00:00"));
        string.Join(' ', result.Busy.Select(busy => Calendar.Shown(busy.Interval)[8..13])).Should().Be(expected);
        result.Problems.Should().BeEmpty();
    }

    [Fact]
    public void A_change_without_its_series_counts_by_itself()
    {
        var file = Calendar.Event("RECURRENCE-ID:20260317T080000Z", "DTSTART:20260317T100000Z", "DURATION:PT1H");
        BusyTimes.Read(file, Calendar.Options("UTC", "2026-03-01T00:00", "2026-05-01T00:00")).Shown().Should().Be("2026-03-17T10:00/11:00");
    }

    [Fact]
    public void Of_one_event_in_two_states_the_later_counts()
    {
        var file = Calendar.File(
            "BEGIN:VEVENT", "UID:1", "SEQUENCE:2", "DTSTART:20260318T100000Z", "DURATION:PT1H", "END:VEVENT",
            "BEGIN:VEVENT", "UID:1", "SEQUENCE:1", "DTSTART:20260317T100000Z", "DURATION:PT1H", "END:VEVENT");
        BusyTimes.Read(file, Calendar.Options("UTC", "2026-03-01T00:00", "2026-05-01T00:00")).Shown().Should().Be("2026-03-18T10:00/11:00");
    }

    [Fact]
    public void Published_busy_periods_count_and_free_ones_do_not()
    {
        var file = Calendar.File(
            "BEGIN:VFREEBUSY",
            "FREEBUSY:20260316T080000Z/PT30M,20260316T100000Z/20260316T110000Z",
            "FREEBUSY;FBTYPE=FREE:20260317T080000Z/PT8H",
            "FREEBUSY;FBTYPE=BUSY-TENTATIVE:20260318T080000Z/PT1H",
            "FREEBUSY;FBTYPE=BUSY-UNAVAILABLE:20260319T080000Z/PT1H",
            "END:VFREEBUSY");
        var result = BusyTimes.Read(file, Calendar.Options("UTC", "2026-03-01T00:00", "2026-05-01T00:00"));
        result.Shown().Should().Be("2026-03-16T08:00/08:30 2026-03-16T10:00/11:00 2026-03-18T08:00/09:00 2026-03-19T08:00/09:00");
        result.Busy.Select(busy => busy.IsTentative).Should().Equal(false, false, true, false);
    }

    [Fact]
    public void The_name_and_id_of_an_event_come_along_in_plain_text()
    {
        var file = Calendar.File("BEGIN:VEVENT", "UID:a\\,b", "SUMMARY;LANGUAGE=en:Talk\\, with", "  Ruth\\nat noon \\\\o/", Morning, "DURATION:PT1H", "END:VEVENT");
        var busy = BusyTimes.Read(file, Calendar.Options("UTC", "2026-03-01T00:00", "2026-05-01T00:00")).Busy.Should().ContainSingle().Subject;
        busy.Summary.Should().Be("Talk, with Ruth\nat noon \\o/");
        busy.Uid.Should().Be("a,b");
    }

    [Fact]
    public void A_window_without_an_end_is_a_bug_of_the_caller() =>
        FluentActions.Invoking(() => Calendar.Options("UTC", "2026-03-01T00:00", "2026-05-01T00:00") with { Window = new Interval(Instant.FromUtc(2026, 1, 1, 0, 0), null) })
            .Should().Throw<ArgumentException>();
}
