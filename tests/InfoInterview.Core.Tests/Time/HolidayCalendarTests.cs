using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Time;

public sealed class HolidayCalendarTests
{
    private static readonly LocalDate Saturday4July = new(2026, 7, 4);
    private static readonly LocalDate Friday3July = new(2026, 7, 3);

    private static HolidayCalendar America(HolidayClosing closing) => new HolidayCalendarBuilder(closing)
        .Add(new PublicHoliday { Region = "us", Day = Saturday4July, Name = "Independence Day" })
        .Add(new PublicHoliday { Region = "US", Day = Friday3July, Name = "Independence Day", Kind = HolidayKind.Observed })
        .Add(new PublicHoliday { Region = "US", Day = new LocalDate(2026, 12, 25), Name = "Christmas Day" })
        .Add(new PublicHoliday { Region = "US-CA", Day = new LocalDate(2026, 3, 31), Name = "Cesar Chavez Day" })
        .Cover("US", 2025)
        .Fail("FR", "The feed was cut off.")
        .Build();

    [Theory]
    [InlineData(HolidayClosing.NominalAndObserved, true, true)]
    [InlineData(HolidayClosing.NominalOnly, true, false)]
    [InlineData(HolidayClosing.ObservedOnly, false, true)]
    public void The_day_itself_and_the_observed_one_are_closed_as_chosen(HolidayClosing closing, bool nominal, bool observed)
    {
        var calendar = America(closing);
        (calendar.On(Saturday4July, "US") is HolidayAnswer.Holiday).Should().Be(nominal);
        (calendar.On(Friday3July, "US") is HolidayAnswer.Holiday).Should().Be(observed);
        (calendar.On(new LocalDate(2026, 12, 25), "US") is HolidayAnswer.Holiday).Should().BeTrue("nothing stands in for it");
    }

    [Fact]
    public void An_observed_day_says_so() =>
        America(default).On(Friday3July, "us").Should().Be(new HolidayAnswer.Holiday { Name = "Independence Day", Kind = HolidayKind.Observed });

    [Theory]
    [InlineData("US-CA", 2026, 3, 31, true)]
    [InlineData("US-CA", 2026, 7, 4, true)]
    [InlineData("us-tx", 2026, 7, 4, true)]
    [InlineData("US-TX", 2026, 3, 31, false)]
    [InlineData("US", 2025, 7, 4, false)]
    public void A_part_of_a_country_has_the_countrys_holidays_and_its_own(string region, int year, int month, int day, bool closed) =>
        (America(default).On(new LocalDate(year, month, day), region) is HolidayAnswer.Holiday).Should().Be(closed);

    [Theory]
    [InlineData(null, 2026)]
    [InlineData("DE", 2026)]
    [InlineData("US", 2027)]
    [InlineData("FR", 2026)]
    [InlineData("FR-IDF", 2026)]
    public void Not_knowing_is_an_answer_of_its_own(string? region, int year) =>
        America(default).On(new LocalDate(year, 1, 5), region).Should().BeOfType<HolidayAnswer.Unknown>();
}
