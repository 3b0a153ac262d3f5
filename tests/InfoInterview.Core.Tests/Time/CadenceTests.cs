using CsCheck;
using InfoInterview.Time;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Tests.Time;

public sealed class CadenceTests
{
    private static string Days(Cadence cadence, int count) => string.Join(' ', Enumerable.Range(0, count).Select(position => LocalDatePattern.Iso.Format(cadence[position])));

    [Fact]
    public void A_monthly_cadence_never_drifts() =>
        Days(Cadence.OfMonths(new LocalDate(2026, 1, 31), 1), 5).Should().Be("2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31");

    [Fact]
    public void A_yearly_cadence_from_29_February_falls_on_the_28th_in_common_years() =>
        Days(Cadence.OfYears(new LocalDate(2024, 2, 29), 1), 5).Should().Be("2024-02-29 2025-02-28 2026-02-28 2027-02-28 2028-02-29");

    [Fact]
    public void Weeks_and_days_are_steps_on_civil_dates()
    {
        Days(Cadence.OfWeeks(new LocalDate(2026, 3, 22), 1), 3).Should().Be("2026-03-22 2026-03-29 2026-04-05");
        Days(Cadence.OfDays(new LocalDate(2011, 12, 29), 1), 3).Should().Be("2011-12-29 2011-12-30 2011-12-31");
    }

    [Theory]
    [InlineData("2025-12-01", "2026-01-31")]
    [InlineData("2026-01-31", "2026-02-28")]
    [InlineData("2026-02-28", "2026-03-31")]
    [InlineData("2026-03-30", "2026-03-31")]
    public void The_next_day_of_a_series_lies_after_the_given_one(string after, string expected) =>
        Cadence.OfMonths(new LocalDate(2026, 1, 31), 1).After(LocalDatePattern.Iso.Parse(after).Value).Should().Be(LocalDatePattern.Iso.Parse(expected).Value);

    [Fact]
    public void After_finds_what_walking_finds() =>
        Gen.Select(Gen.Int[0, 3000], Gen.Int[1, 14], Gen.Bool, Gen.Int[0, 4000]).Sample((start, step, monthly, later) =>
        {
            var anchor = new LocalDate(2024, 1, 1).PlusDays(start);
            var cadence = monthly ? Cadence.OfMonths(anchor, step) : Cadence.OfDays(anchor, step);
            var day = anchor.PlusDays(later - 100);
            var position = 0;
            while (cadence[position] <= day) position++;
            cadence.After(day).Should().Be(cadence[position]);
        }, iter: 300);

    [Fact]
    public void A_step_is_at_least_one()
    {
        var making = new Action[]
        {
            () => Cadence.OfDays(default, 0), () => Cadence.OfWeeks(default, 0), () => Cadence.OfMonths(default, 0), () => Cadence.OfYears(default, -1),
        };
        foreach (var make in making) make.Should().Throw<ArgumentOutOfRangeException>();
    }
}
