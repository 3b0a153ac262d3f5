using CsCheck;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Time;

public sealed class WorkingHoursTests
{
    [Theory]
    [InlineData("Mon-Wed 09:00-12:00 13:00-17:00", "Mon 09:00-12:00 13:00-17:00; Tue 09:00-12:00 13:00-17:00; Wed 09:00-12:00 13:00-17:00")]
    [InlineData("friday 22:00-02:00", "Fri 22:00-02:00")]
    [InlineData("Sat-Mon 18:00-24:00", "Mon 18:00-24:00; Sat 18:00-24:00; Sun 18:00-24:00")]
    [InlineData("Mon, Wed 10:00-11:00", "Mon 10:00-11:00; Wed 10:00-11:00")]
    [InlineData("Mon 13:00-17:00, 09:00-12:00, 09:00-12:00", "Mon 09:00-12:00 13:00-17:00")]
    [InlineData("Tue 22:00-00:00", "Tue 22:00-24:00")]
    [InlineData("", "")]
    public void Hours_are_read_and_written(string text, string expected) => WorkingHours.Parse(text).ToString().Should().Be(expected);

    [Theory]
    [InlineData("Mon 09:00-25:00; Wen 10:00-11:00; Thu 12:00-12:00", "[4..15)|[17..20)|[21..32)|[38..49)")]
    [InlineData("09:00-17:00", "[0..11)")]
    [InlineData("Mon-Fri", "[7..7)")]
    [InlineData("Mon 09:00-17:00 Tue 09:00-17:00", "[16..19)")]
    [InlineData("Mon 9-17", "[4..8)")]
    [InlineData("Mon 24:00-02:00", "[4..15)")]
    public void Every_problem_is_listed_with_its_place(string text, string spans)
    {
        WorkingHours.TryParse(text, out var hours, out var problems).Should().BeFalse();
        hours.Should().BeNull();
        string.Join('|', problems.Select(problem => problem.Span.ToString())).Should().Be(spans);
    }

    [Fact]
    public void Parsing_bad_hours_throws_with_every_problem()
    {
        var parsing = () => WorkingHours.Parse("Mon 1-2; Foo 09:00-10:00");
        parsing.Should().Throw<FormatException>().WithMessage("*'1-2' is no window*'Foo' is no day*");
    }

    [Fact]
    public void What_is_written_reads_back_equal() => Cases.Hours.Sample(hours =>
    {
        WorkingHours.Parse(hours.ToString()).Should().Be(hours);
        WorkingHours.Parse(hours.ToString()).GetHashCode().Should().Be(hours.GetHashCode());
    });

    [Fact]
    public void A_day_outside_the_week_is_refused()
    {
        var making = () => WorkingHours.Of([new(IsoDayOfWeek.None, DayWindow.WholeDay)]);
        making.Should().Throw<ArgumentException>();
        var empty = () => WorkingHours.Of([new(IsoDayOfWeek.Monday, default)]);
        empty.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_window_has_a_length_in_whole_minutes()
    {
        var noLength = () => new DayWindow(new LocalTime(9, 0), new LocalTime(9, 0));
        noLength.Should().Throw<ArgumentException>().WithMessage("*00:00-24:00*");
        var seconds = () => new DayWindow(new LocalTime(9, 0, 30), new LocalTime(10, 0));
        seconds.Should().Throw<ArgumentException>();
        new DayWindow(new LocalTime(22, 0), new LocalTime(2, 0)).Should().Match<DayWindow>(window => window.EndsNextDay && window.Minutes == 240);
        DayWindow.Parse("18:00-24:00").Should().Match<DayWindow>(window => !window.EndsNextDay && window.Minutes == 360);
        DayWindow.WholeDay.ToString().Should().Be("00:00-24:00");
    }
}
