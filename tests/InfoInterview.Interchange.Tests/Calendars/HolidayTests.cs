using System.Text;
using System.Text.Json;
using InfoInterview.Interchange.Calendars;
using InfoInterview.Time;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Tests.Calendars;

public sealed class HolidayTests
{
    private static readonly HolidayFeedOptions Norway = new() { Region = "NO", FirstYear = 2026, LastYear = 2027 };

    [Fact]
    public async Task A_table_becomes_a_calendar_of_nominal_and_observed_days()
    {
        var list = await Table("""
            country,date,weekday,name_local,confirmed
            US,2026-07-03,Fri,Independence Day (observed),true
            US,2026-07-04,Sat,Independence Day,true
            GB,2026-12-25,Fri,"Christmas Day, all day",true
            """);
        list.Problems.Should().ContainSingle().Which.Message.Should().Contain("confirmed");
        var calendar = list.AddTo(new HolidayCalendarBuilder()).Build();
        calendar.On(new LocalDate(2026, 7, 3), "US").Should().Be(new HolidayAnswer.Holiday { Name = "Independence Day", Kind = HolidayKind.Observed });
        calendar.On(new LocalDate(2026, 7, 4), "US-CA").Should().Be(new HolidayAnswer.Holiday { Name = "Independence Day", Kind = HolidayKind.Nominal });
        calendar.On(new LocalDate(2026, 12, 25), "GB").Should().Be(new HolidayAnswer.Holiday { Name = "Christmas Day, all day" });
        calendar.On(new LocalDate(2026, 7, 6), "US").Should().Be(HolidayAnswer.None);
        calendar.On(new LocalDate(2030, 7, 4), "US").Should().BeOfType<HolidayAnswer.Unknown>();
        calendar.On(new LocalDate(2026, 7, 4), "FR").Should().BeOfType<HolidayAnswer.Unknown>();
    }

    [Theory]
    [InlineData("Region;Date;Name\nGB-SCT;2026-11-30;St Andrew's Day")]
    [InlineData("country\tsubdivision\tdate\tname\nGB\tSCT\t2026-11-30\tSt Andrew's Day")]
    [InlineData("subdiv,country,date,name\nGB-SCT,GB,2026-11-30,St Andrew's Day\n,,,")]
    public async Task Columns_may_stand_in_any_order_and_a_part_of_a_country_may_be_written_either_way(string table) =>
        (await Table(table)).Holidays.Should().Equal(new PublicHoliday { Region = "GB-SCT", Day = new LocalDate(2026, 11, 30), Name = "St Andrew's Day" });

    [Fact]
    public async Task A_row_that_cannot_be_read_costs_only_itself()
    {
        var list = await Table("country,date,name\nNO,17 May,Grunnlovsdag\n,2026-05-17,Grunnlovsdag\nNO,2026-12-25,Juledag");
        list.Holidays.Select(holiday => holiday.Name).Should().Equal("Juledag");
        list.Problems.Select(problem => problem.ToString()).Should().Equal(
            "Line 2: '17 May' is no date such as 2026-05-17; the row was left out.",
            "Line 3: The row names no country; it was left out.");
    }

    [Fact]
    public async Task Another_file_is_no_table() => (await Table("BEGIN:VCALENDAR")).Problems.Should().ContainSingle().Which.Line.Should().Be(1);

    [Fact]
    public async Task A_feed_counts_its_days_although_it_marks_them_free()
    {
        var list = await Feed(Norway, Calendar.File(
            "BEGIN:VEVENT", "UID:1", "SUMMARY:Constitution Day", "DTSTART;VALUE=DATE:20200517", "RRULE:FREQ=YEARLY", "TRANSP:TRANSPARENT", "DESCRIPTION:Public holiday", "END:VEVENT",
            "BEGIN:VEVENT", "UID:2", "SUMMARY:Mother's Day", "DTSTART;VALUE=DATE:20260208", "DESCRIPTION:Observance\\nTo hide observances, go to settings", "END:VEVENT",
            "BEGIN:VEVENT", "UID:3", "SUMMARY:Day off for Christmas Day", "DTSTART;VALUE=DATE:20261228", "END:VEVENT",
            "BEGIN:VEVENT", "UID:4", "SUMMARY:Easter", "DTSTART;VALUE=DATE:20260405", "DTEND;VALUE=DATE:20260407", "END:VEVENT",
            "BEGIN:VEVENT", "UID:5", "SUMMARY:Called off", "DTSTART;VALUE=DATE:20260601", "STATUS:CANCELLED", "END:VEVENT"));
        list.Problems.Should().BeEmpty();
        list.Holidays.Select(holiday => $"{LocalDatePattern.Iso.Format(holiday.Day)} {holiday.Kind} {holiday.Name}").Should().Equal(
            "2026-04-05 Nominal Easter", "2026-04-06 Nominal Easter", "2026-05-17 Nominal Constitution Day", "2026-12-28 Observed Christmas Day", "2027-05-17 Nominal Constitution Day");
    }

    [Theory]
    [InlineData("<html>Moved</html>", "The holiday list for NO could not be read: This is no calendar file: it has no line BEGIN:VCALENDAR. Export your calendar as iCalendar (.ics).")]
    [InlineData("BEGIN:VCALENDAR\nEND:VCALENDAR", "The holiday list for NO has no holiday in it.")]
    public async Task A_feed_that_failed_is_unknown_and_not_a_year_without_holidays(string file, string reason)
    {
        var calendar = (await Feed(Norway, file)).AddTo(new HolidayCalendarBuilder(), "NO").Build();
        calendar.On(new LocalDate(2026, 5, 17), "NO").Should().Be(new HolidayAnswer.Unknown { Reason = reason });
    }

    [Fact]
    public async Task Years_that_cannot_be_are_a_bug_of_the_caller() =>
        await FluentActions.Awaiting(() => Feed(Norway with { LastYear = 2025 }, "")).Should().ThrowAsync<ArgumentException>();

    [PublicFact]
    [Trait("Corpus", "public")]
    public async Task Every_row_of_the_labelled_table_is_known()
    {
        await using var stream = File.OpenRead(PublicCorpus.PathOf("holidays/national-2025-2027.csv"));
        var list = await HolidayCsv.ReadAsync(stream);
        list.Problems.Select(problem => problem.ToString()).Should().Equal(
            "Line 2: The column 'confirmed_by_second_source' was not used; it says such as 'true'.",
            "Line 2: The column 'estimated' was not used; it says such as 'false'.");
        var calendar = list.AddTo(new HolidayCalendarBuilder()).Build();
        var rows = (await File.ReadAllLinesAsync(PublicCorpus.PathOf("holidays/national-2025-2027.csv")))[1..];
        list.Holidays.Count.Should().Be(rows.Length);
        foreach (var row in rows.Select(row => row.Split(',')))
        {
            calendar.On(LocalDatePattern.Iso.Parse(row[1]).Value, row[0]).Should().BeOfType<HolidayAnswer.Holiday>()
                .Which.Kind.Should().Be(row[3].Contains("(observed)", StringComparison.Ordinal) || row[3] is "振替休日" ? HolidayKind.Observed : HolidayKind.Nominal, string.Join(',', row));
        }
    }

    [PublicFact]
    [Trait("Corpus", "public")]
    public async Task Parts_of_a_country_have_their_own_days()
    {
        using var document = JsonDocument.Parse(PublicCorpus.Read("holidays/subdivisions-2025-2027.json"));
        var rows = document.RootElement.GetProperty("subdivisions").EnumerateObject()
            .SelectMany(region => region.Value.EnumerateObject().Select(day => (Region: region.Name, Day: day.Name, Name: day.Value.GetString()!))).ToList();
        var list = await Table("region,date,name\n" + string.Join('\n', rows.Select(row => $"{row.Region},{row.Day},\"{row.Name}\"")));
        var calendar = list.AddTo(new HolidayCalendarBuilder()).Build();
        foreach (var (region, day, _) in rows) calendar.On(LocalDatePattern.Iso.Parse(day).Value, region).Should().BeOfType<HolidayAnswer.Holiday>($"{region} {day}");
    }

    private static async Task<HolidayList> Table(string text) => await HolidayCsv.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static async Task<HolidayList> Feed(HolidayFeedOptions options, string text) => await HolidayFeed.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), options);

    [Theory]
    [InlineData("DE-BY", "2026-11-18", false)]
    [InlineData("DE-SN", "2026-11-18", true)]
    [InlineData("DE-TH", "2026-09-20", true)]
    [InlineData("DE-SN", "2026-10-03", true)]
    [InlineData("DE-SN", "2027-10-03", true)]
    [InlineData("DE-SN", "2027-11-18", false)]
    [InlineData("DE", "2026-11-18", false)]
    [InlineData("DE-SN", "2028-11-18", null)]
    public async Task A_day_of_one_part_is_closed_there_alone_and_years_beyond_the_table_are_unknown(string region, string day, bool? isClosed)
    {
        var list = await Table("countryCode,date,name,global,counties,types\nDE,2026-11-18,Buß- und Bettag,false,DE-SN,Public\nDE,2026-09-20,Weltkindertag,false,\"DE-TH,DE-BE\",Public\nDE,2026-10-03,Tag der Deutschen Einheit,true,,Public\nDE,2027-10-03,Tag der Deutschen Einheit,true,,Public\n");

        list.Problems.Should().ContainSingle().Which.Message.Should().Contain("types").And.Contain("Public");
        var answer = list.AddTo(new HolidayCalendarBuilder()).Build().On(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, region);
        answer.Should().BeOfType(isClosed switch { true => typeof(HolidayAnswer.Holiday), false => typeof(HolidayAnswer.NotAHoliday), _ => typeof(HolidayAnswer.Unknown) });
    }

    [Fact]
    public async Task A_day_of_some_part_that_is_not_named_closes_nothing_and_is_told()
    {
        var list = await Table("country,date,name,global\nDE,2026-11-18,Buß- und Bettag,false\n");

        list.Holidays.Should().BeEmpty();
        list.Problems.Should().ContainSingle().Which.Message.Should().Contain("names no part");
    }
}
