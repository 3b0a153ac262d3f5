using InfoInterview.Tests.Engagements;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Time;

public sealed class TimeWindowTests
{
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    private static TimeWindow Days(int from, int due) => new()
    {
        Zone = London,
        Opens = TimePoint.OnDay(new LocalDate(2026, 3, from)),
        Due = TimePoint.OnDay(new LocalDate(2026, 3, due)),
    };

    [Fact]
    public void A_day_window_is_open_from_the_first_instant_of_the_first_day_to_the_last_of_the_last()
    {
        var window = Days(28, 29);
        window.StatusAt(A.At("2026-03-27 23:59")).Should().Be(WindowStatus.Waiting);
        window.StatusAt(A.At("2026-03-28 00:00")).Should().Be(WindowStatus.Open);
        window.StatusAt(A.At("2026-03-29 23:59")).Should().Be(WindowStatus.Open);
        window.StatusAt(A.At("2026-03-30 00:00")).Should().Be(WindowStatus.Overdue);
        (window.DueBy - window.OpensAt).Should().Be(Duration.FromHours(47));
    }

    [Fact]
    public void Between_due_and_overdue_it_is_past_due()
    {
        var window = Days(2, 2) with { OverdueFrom = TimePoint.OnDay(new LocalDate(2026, 3, 5)) };
        window.StatusAt(A.At("2026-03-03 00:00")).Should().Be(WindowStatus.PastDue);
        window.StatusAt(A.At("2026-03-05 00:00")).Should().Be(WindowStatus.Overdue);
    }

    [Fact]
    public void It_reads_aloud()
    {
        Days(9, 16).ToString().Should().Be("from Mon 9 March, due Mon 16 March");
        Days(9, 9).ToString().Should().Be("due Mon 9 March");
        (Days(9, 9) with { Due = TimePoint.At(A.At("2026-03-09 16:30")) }).ToString().Should().Be("from Mon 9 March, due Mon 9 March 16:30");
    }
}
