using System.Globalization;
using InfoInterview.Interviews;
using InfoInterview.Tests.Engagements;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Interviews;

public sealed class TimetableTests
{
    private static readonly Agenda Twenty = new AgendaPlanner().Plan(20, Flow.Short, []);

    [Fact]
    public void Each_phase_has_its_time_by_the_clock() =>
        Clock(On("2026-09-16 14:00", "America/Chicago")).Should()
            .Equal("14:00 to 14:03", "14:03 to 14:14", "14:14 to 14:18", "14:18 to 14:20");

    [Fact]
    public void The_marks_come_before_the_agreed_end()
    {
        var table = On("2026-09-16 14:00", "America/Chicago", 30);
        table.WrapUp.At.LocalDateTime.Should().Be(A.Time("2026-09-16 14:26"));
        table.WrapUp.Text.Should().Be("Time to wrap up: 4 minutes are left. Open no new topic.");
        table.StopEarly.At.LocalDateTime.Should().Be(A.Time("2026-09-16 14:28"));
        table.StopEarly.Text.Should().Be("2 minutes are left. Stop here, or ask whether they have time beyond the agreed 30 minutes.");
        table.StopEarly.MinutesLeft.Should().Be(2);
        table.End.LocalDateTime.Should().Be(A.Time("2026-09-16 14:30"));
        On("2026-09-16 14:00", "America/Chicago", 5).StopEarly.Text.Should().StartWith("1 minute is left.");
    }

    [Fact]
    public void A_talk_that_runs_over_the_change_to_summer_time_is_as_long_as_agreed()
    {
        var table = On("2026-03-29 00:50", "Europe/London");
        Clock(table).Should().Equal("00:50 to 00:53", "00:53 to 02:04", "02:04 to 02:08", "02:08 to 02:10");
        (table.End.ToInstant() - table.Start.Instant).Should().Be(Duration.FromMinutes(20));
    }

    [Fact]
    public void A_talk_that_runs_over_the_change_to_winter_time_is_as_long_as_agreed() =>
        Clock(On("2026-10-25 01:50", "Europe/London")).Should()
            .Equal("01:50 to 01:53", "01:53 to 01:04", "01:04 to 01:08", "01:08 to 01:10");

    [Fact]
    public void A_start_that_the_clocks_skip_is_shifted_and_said()
    {
        var table = On("2026-03-29 01:30", "Europe/London");
        table.Start.Kind.Should().Be(LocalTimeKind.Skipped);
        table.Phases[0].Start.LocalDateTime.Should().Be(A.Time("2026-03-29 02:30"));
    }

    [Fact]
    public void The_running_phase_is_found()
    {
        var table = On("2026-09-16 14:00", "Europe/London");
        table.PhaseAt(A.At("2026-09-16 13:59")).Should().BeNull();
        table.PhaseAt(A.At("2026-09-16 14:00"))!.Phase.Phase.Id.Should().Be("opening");
        table.PhaseAt(A.At("2026-09-16 14:03"))!.Phase.Phase.Id.Should().Be("questions");
        table.PhaseAt(A.At("2026-09-16 14:20")).Should().BeNull();
    }

    [Fact]
    public void An_appointment_of_another_length_is_refused() =>
        FluentActions.Invoking(
            () => Twenty.On(A.Agreed("2026-09-01 10:00", "2026-09-16 14:00", 30).Appointment, DateTimeZoneProviders.Tzdb))
            .Should().Throw<ArgumentException>().WithMessage("The appointment takes 30 minutes, the agenda 20.*");

    private static Timetable On(string start, string zone, int minutes = 20) =>
        new AgendaPlanner().Plan(minutes, Flow.Short, [])
            .On(A.Agreed("2026-09-01 10:00", start, minutes, zone).Appointment, DateTimeZoneProviders.Tzdb);

    private static IEnumerable<string> Clock(Timetable table) =>
        table.Phases.Select(phase => string.Create(CultureInfo.InvariantCulture, $"{phase.Start:HH:mm} to {phase.End:HH:mm}"));
}
