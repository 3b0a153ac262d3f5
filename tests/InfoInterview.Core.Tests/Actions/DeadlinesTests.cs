using CsCheck;
using InfoInterview.Actions;
using InfoInterview.Tests.Engagements;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Actions;

public sealed class DeadlinesTests
{
    [Theory]
    [InlineData(ActionKind.Send, "2026-09-01", "2026-09-03", "2 days for sending something.")]
    [InlineData(ActionKind.Send, "2026-09-03", "2026-09-07", "2 days for sending something would be Sat 5 September (week-end); the next open day is Mon 7 September.")]
    [InlineData(ActionKind.ReachOut, "2026-09-01", "2026-09-08", "7 days for writing to somebody.")]
    [InlineData(ActionKind.Research, "2026-09-01", "2026-09-08", "7 days for finding something out.")]
    [InlineData(ActionKind.Read, "2026-09-01", "2026-09-15", "14 days for reading something.")]
    [InlineData(ActionKind.UpdateResume, "2026-09-01", "2026-09-15", "14 days for bringing the résumé up to date.")]
    [InlineData(ActionKind.ApplyAdvice, "2026-09-01", "2026-09-22", "21 days for following a piece of advice.")]
    [InlineData(ActionKind.Practise, "2026-09-01", "2026-10-01", "30 days for practising.")]
    public void A_day_is_proposed_by_kind(ActionKind kind, string written, string day, string reason)
    {
        var deadline = Deadlines.Propose(kind, A.Day(written), AnAction.Calendar);
        deadline.Day.Should().Be(A.Day(day));
        deadline.Reason.Should().Be(reason);
    }

    [Fact]
    public void No_deadline_falls_on_a_closed_day() =>
        Gen.Int[0, 2000].Select(Gen.Enum<ActionKind>()).Sample((day, kind) => AnAction.Calendar.IsOpen(Deadlines.Propose(kind, A.Day("2026-01-01").PlusDays(day), AnAction.Calendar).Day));

    [Fact]
    public void Where_no_open_day_is_known_the_reason_says_so()
    {
        var never = new BusinessCalendar(DateTimeZone.Utc, Weekend.SaturdaySunday, HolidayCalendar.None, hours: WorkingHours.None);
        Deadlines.Propose(ActionKind.Send, A.Day("2026-09-01"), never).Reason.Should().Be("2 days for sending something is Thu 3 September (no working hours), and no open day is known after it.");
    }

    [Fact]
    public void A_host_has_its_own_figures() =>
        Deadlines.Propose(ActionKind.Send, A.Day("2026-09-01"), AnAction.Calendar, DeadlinePolicy.Default with { Send = Wait.OfDays(1) }).Day.Should().Be(A.Day("2026-09-02"));
}
