using InfoInterview.Tests.Engagements;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Time;

public sealed class WaitTests
{
    private static BusinessCalendar London { get; } = new(DateTimeZoneProviders.Tzdb["Europe/London"], Weekend.SaturdaySunday, HolidayCalendar.Of([new(new LocalDate(2026, 5, 4), "May Day")]));

    [Theory]
    [InlineData("2026-05-01 10:00", 0, "Fri 1 May")]
    [InlineData("2026-05-01 10:00", 1, "Sat 2 May")]
    [InlineData("2026-05-01 23:59", 7, "Fri 8 May")]
    [InlineData("2026-01-31 10:00", 28, "Sat 28 February")]
    [InlineData("2028-02-28 10:00", 1, "Tue 29 February")]
    public void Calendar_days_count_closed_days_too(string from, int days, string expected) =>
        Wait.OfDays(days).After(A.At(from), London).ToString().Should().Be(expected);

    [Theory]
    [InlineData("2026-05-01 10:00", 0, "Fri 1 May")]
    [InlineData("2026-05-01 10:00", 1, "Tue 5 May")]
    [InlineData("2026-05-02 10:00", 1, "Tue 5 May")]
    [InlineData("2026-05-05 10:00", 5, "Tue 12 May")]
    public void Business_days_skip_week_end_and_holidays(string from, int days, string expected) =>
        Wait.OfBusinessDays(days).After(A.At(from), London).ToString().Should().Be(expected);

    [Fact]
    public void Elapsed_time_is_not_a_day()
    {
        var before = A.At("2026-03-28 12:00");
        Wait.OfElapsed(Duration.FromHours(24)).After(before, London).Should().Be(TimePoint.At(A.At("2026-03-29 13:00")));
        Wait.OfDays(1).After(before, London).Should().Be(TimePoint.OnDay(new LocalDate(2026, 3, 29)));
    }

    [Fact]
    public void A_wait_says_its_unit()
    {
        Wait.OfDays(1).ToString().Should().Be("1 day");
        Wait.OfBusinessDays(3).ToString().Should().Be("3 business days");
        Wait.OfElapsed(Duration.FromHours(24)).ToString().Should().Be("24 hours");
        ((object)Wait.OfDays(2)).Should().NotBe(Wait.OfBusinessDays(2));
        Wait.OfDays(2).Should().Be(Wait.OfDays(2));
    }

    [Fact]
    public void A_wait_is_never_negative()
    {
        var waits = new Action[] { () => Wait.OfDays(-1), () => Wait.OfBusinessDays(-1), () => Wait.OfElapsed(Duration.FromTicks(-1)) };
        foreach (var wait in waits) wait.Should().Throw<ArgumentOutOfRangeException>();
    }
}
