using InfoInterview.Interchange.Calendars;

namespace InfoInterview.Tests.Calendars;

/// <summary>Which zone a name means, told by when an hour at ten o'clock in July 2026 and January 2027 is.</summary>
public sealed class CalendarZoneTests
{
    private const string RulesOfNewYorkBefore2007 =
        "BEGIN:VTIMEZONE\r\nTZID:{0}\r\nBEGIN:STANDARD\r\nDTSTART:19501029T020000\r\nTZOFFSETFROM:-0400\r\nTZOFFSETTO:-0500\r\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\n"
        + "BEGIN:DAYLIGHT\r\nDTSTART:19500402T020000\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400\r\nRRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=4\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE";

    private const string FivePastUtc =
        "BEGIN:VTIMEZONE\r\nTZID:{0}\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+0530\r\nTZOFFSETTO:+0530\r\nEND:STANDARD\r\nEND:VTIMEZONE";

    [Theory]
    [InlineData("Europe/Oslo", "08:00 09:00")]
    [InlineData("\"Europe/Oslo\"", "08:00 09:00")]
    [InlineData("/Europe/Oslo", "08:00 09:00")]
    [InlineData("/mozilla.org/20070129_1/America/New_York", "14:00 15:00")]
    [InlineData("/freeassociation.sourceforge.net/Tzfile/America/Argentina/Buenos_Aires", "13:00 13:00")]
    [InlineData("/freeassociation.sourceforge.net/Tzfile/UTC", "10:00 10:00")]
    [InlineData("Eastern Standard Time", "14:00 15:00")]
    [InlineData("\"W. Europe Standard Time\"", "08:00 09:00")]
    [InlineData("\"(UTC-05:00) Eastern Time (US & Canada)\"", "14:00 15:00")]
    [InlineData("\"(GMT+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna\"", "08:00 09:00")]
    [InlineData("\"Canberra, Melbourne, Sydney\"", "00:00 23:00")]
    [InlineData("\"Kuala Lumpur, Singapore\"", "02:00 02:00")]
    [InlineData("\"Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London\"", "09:00 10:00")]
    [InlineData("Eastern", "14:00 15:00")]
    [InlineData("\"(UTC-05:00) Eastern Time\"", "14:00 15:00")]
    [InlineData("GMT-05.00/-04.00", "14:00 15:00")]
    [InlineData("GMT+01.00/+02.00", "08:00 09:00")]
    [InlineData("Europe_London", "09:00 10:00")]
    [InlineData("America_New_York", "14:00 15:00")]
    [InlineData("Mitteleuropäische Zeit", "08:00 09:00")]
    [InlineData("\"(UTC+05:30) Büro Pune\"", "04:30 04:30")]
    [InlineData("\"GMT -0300 (Standard)\"", "13:00 13:00")]
    [InlineData("US-Eastern", "14:00 15:00")]
    [InlineData("UTC+11", "23:00 23:00")]
    [InlineData("UTC-5", "15:00 15:00")]
    [InlineData("GMT+05:30", "04:30 04:30")]
    public void A_name_means_the_zone_that_its_program_meant(string name, string expected) => TimesIn(name, "").Should().Be(expected);

    [Theory]
    // British Columbia stays on summer time from November 2026.
    [InlineData("America/Vancouver", "17:00 17:00")]
    [InlineData("/mozilla.org/20070129_1/America/Vancouver", "17:00 17:00")]
    public void A_law_that_changed_in_2026_is_known(string name, string expected) => TimesIn(name, "").Should().Be(expected);

    [Theory]
    [InlineData("Europe/Oslo", "08:00 09:00", "the tz database knows better than the file")]
    [InlineData("Eastern", "14:00 15:00", "the file's offsets agree with the name")]
    [InlineData("Company Time", "14:00 15:00", "the file's own offsets count")]
    [InlineData("\"Canberra, Melbourne, Sydney\"", "14:00 15:00", "the file's offsets contradict the name")]
    [InlineData("EST", "14:00 15:00", "an abbreviation is no certain name")]
    public void A_definition_counts_where_the_name_is_not_certain(string name, string expected, string because) =>
        TimesIn(name, RulesOfNewYorkBefore2007).Should().Be(expected, because);

    [Fact]
    public void Times_between_an_old_rule_and_the_present_one_show_which_of_them_is_used()
    {
        // 20 March is winter by the old rule of the file, and summer by the law of today.
        var lines = new[] { "DTSTART;TZID={0}:20260320T100000", "DURATION:PT1H" };
        string In(string name) => Read(RulesOfNewYorkBefore2007, name, lines).Shown();
        In("Eastern").Should().Be("2026-03-20T14:00/15:00");
        In("Company Time").Should().Be("2026-03-20T15:00/16:00");
    }

    [Fact]
    public void A_custom_zone_of_one_offset_is_that_offset() => TimesIn("Екатеринбург", FivePastUtc).Should().Be("04:30 04:30");

    [Fact]
    public void An_unknown_zone_is_a_problem_and_read_in_the_owners_zone()
    {
        var result = Read("", "Middle Earth", ["DTSTART;TZID={0}:20260716T100000", "DURATION:PT1H"]);
        result.Shown().Should().Be("2026-07-16T01:00/02:00");
        result.Problems.Should().ContainSingle().Which.ToString().Should()
            .Be("Line 5: The time zone 'Middle Earth' is not known and the file does not define it; the times were read in Asia/Tokyo.");
    }

    [Fact]
    public void The_location_that_a_definition_names_is_believed_when_the_offsets_agree()
    {
        var definition = RulesOfNewYorkBefore2007.Replace("BEGIN:STANDARD", "X-LIC-LOCATION:America/Toronto\r\nBEGIN:STANDARD", StringComparison.Ordinal);
        Read(definition, "Our Office", ["DTSTART;TZID={0}:20260320T100000", "DURATION:PT1H"]).Shown().Should().Be("2026-03-20T14:00/15:00");
    }

    private static string TimesIn(string name, string definition)
    {
        var result = Read(definition, name, ["DTSTART;TZID={0}:20260716T100000", "DURATION:PT1H", "RDATE;TZID={0}:20270114T100000"]);
        result.Problems.Should().BeEmpty();
        return string.Join(' ', result.Busy.Select(busy => Calendar.Shown(busy.Interval)[11..16]));
    }

    private static BusyTimesResult Read(string definition, string name, string[] lines)
    {
        string Filled(string text) => text.Replace("{0}", name, StringComparison.Ordinal);
        var file = Calendar.File([Filled(definition), "BEGIN:VEVENT", .. lines.Select(Filled), "END:VEVENT"]);
        return BusyTimes.Read(file, Calendar.Options("Asia/Tokyo", "2026-01-01T00:00", "2028-01-01T00:00"));
    }
}
