using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Time;

public sealed class BusinessCalendarTests
{
    private static BusinessCalendar In(string? region, IHolidayCalendar? holidays = null) =>
        new(DateTimeZoneProviders.Tzdb["Europe/London"], Weekend.In(region), holidays ?? HolidayCalendar.None, region);

    [Theory]
    [InlineData(null, "Sat Sun")]
    [InlineData("GB", "Sat Sun")]
    [InlineData("ae", "Sat Sun")]
    [InlineData("SA", "Fri Sat")]
    [InlineData("EG-C", "Fri Sat")]
    [InlineData("IL", "Fri Sat")]
    [InlineData("IR", "Fri")]
    [InlineData("AF", "Thu Fri")]
    [InlineData("IN", "Sun")]
    [InlineData("nowhere", "Sat Sun")]
    public void The_week_end_is_the_regions(string? region, string closed)
    {
        var monday = new LocalDate(2026, 3, 2);
        var days = Enumerable.Range(0, 7).Select(offset => monday.PlusDays(offset));
        string.Join(' ', days.Where(day => !In(region).IsOpen(day)).Select(day => day.DayOfWeek.ToString()[..3])).Should().Be(closed);
    }

    [Fact]
    public void A_holiday_is_closed_and_named()
    {
        var calendar = In("GB", HolidayCalendar.Of([new(new LocalDate(2026, 12, 25), "Christmas Day")]));
        calendar.IsOpen(new LocalDate(2026, 12, 25)).Should().BeFalse();
        calendar.WhyClosed(new LocalDate(2026, 12, 25)).Should().Be("Christmas Day");
        calendar.OpenDayFrom(new LocalDate(2026, 12, 25)).Should().Be(new LocalDate(2026, 12, 28));
        calendar.WhyClosed(new LocalDate(2026, 12, 28)).Should().BeNull();
    }

    [Fact]
    public void A_calendar_that_never_opens_ends_the_search()
    {
        var never = new BusinessCalendar(
            DateTimeZone.Utc,
            Weekend.Of(IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday),
            HolidayCalendar.None);
        never.OpenDayFrom(new LocalDate(2026, 3, 2)).Should().BeNull();
        never.PlusBusinessDays(new LocalDate(2026, 3, 2), 3).Should().Be(new LocalDate(2026, 3, 5));
    }

    [PublicFact]
    [Trait("Corpus", "public")]
    public void Week_ends_agree_with_the_table_of_the_corpus()
    {
        using var table = System.Text.Json.JsonDocument.Parse(PublicCorpus.Read("zones/weekends-cldr48.json"));
        foreach (var country in table.RootElement.GetProperty("weekend").EnumerateObject())
        {
            var closed = country.Value.EnumerateArray().Select(day => day.GetString()).ToHashSet(StringComparer.Ordinal);
            for (var day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Sunday; day++)
            {
                Weekend.In(country.Name).Includes(day).Should().Be(closed.Contains(day.ToString()[..3].ToLowerInvariant()), $"{country.Name} {day}");
            }
        }
    }
}
