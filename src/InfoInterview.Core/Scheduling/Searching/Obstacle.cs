using System.Collections.Immutable;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Scheduling.Searching;

/// <summary>The starts that each part of a request forbids.</summary>
internal static class Obstacle
{
    public static ImmutableArray<(SlotObstacle, BlockedStarts)> All(SlotRequest request, IDateTimeZoneProvider zones, List<Stretch> open)
    {
        var length = Minutes(request.Minutes);
        var between = Minutes(request.Buffers.Between);
        var (notice, horizon) = Limits(request, zones);
        return
        [
            (SlotObstacle.SeekerBusy, BlockedStarts.Near(request.Seeker.Busy, open, length, Minutes(request.Buffers.Before), Minutes(request.Buffers.After))),
            (SlotObstacle.ContactBusy, BlockedStarts.Near(request.Contact.Busy, open, length, before: 0, after: 0)),
            (SlotObstacle.Interview, BlockedStarts.Near(request.Interviews, open, length, between, between)),
            (SlotObstacle.Notice, BlockedStarts.Of([(Ticks.Beginning, notice)], open)),
            (SlotObstacle.PacePerDay, BlockedStarts.Of(PacePerDay(request, zones), open)),
            (SlotObstacle.PacePerWeek, BlockedStarts.Of(PacePerWeek(request, zones), open)),
            (SlotObstacle.Horizon, BlockedStarts.Of([(horizon, Ticks.Ending)], open)),
            (SlotObstacle.OpenDuty, BlockedStarts.Of(Duties(request), open)),
        ];
    }

    /// <summary>The first start that the notice allows, and the first that the horizon no longer does.</summary>
    public static (long Notice, long Horizon) Limits(SlotRequest request, IDateTimeZoneProvider zones)
    {
        var calendar = Calendar(request, zones);
        var notice = request.Notice is null ? request.Now : Instant.Max(request.Now, request.Notice.After(request.Now, calendar).Start(calendar.Zone));
        if (request.Horizon is null) return (Ticks.Ceiling(notice), Ticks.Ending);
        var horizon = request.Horizon.After(request.Now, calendar);

        // A day is allowed to its end; a moment is the last one allowed.
        return (Ticks.Ceiling(notice), horizon.IsDay ? Ticks.Floor(horizon.End(calendar.Zone)) : Ticks.Floor(horizon.Start(calendar.Zone)) + 1);
    }

    private static BusinessCalendar Calendar(SlotRequest request, IDateTimeZoneProvider zones) => new(
        (request.NoticeZone ?? request.Seeker.Zone).In(zones), request.Contact.Weekend, request.Contact.Holidays ?? HolidayCalendar.None, request.Contact.Region);

    private static List<(long From, long To)> PacePerDay(SlotRequest request, IDateTimeZoneProvider zones) =>
        request.Pace is { PerDay: { } most } pace ? Full(request, pace, zones, most, days: 1, day => day) : [];

    private static List<(long From, long To)> PacePerWeek(SlotRequest request, IDateTimeZoneProvider zones) =>
        request.Pace is { PerWeek: { } most } pace ? Full(request, pace, zones, most, NodaConstants.DaysPerWeek, pace.WeekOf) : [];

    /// <summary>The days or weeks that have as many talks as allowed.</summary>
    private static List<(long From, long To)> Full(SlotRequest request, Pace pace, IDateTimeZoneProvider zones, int most, int days, Func<LocalDate, LocalDate> first)
    {
        var zone = pace.Zone.In(zones);
        var counts = new Dictionary<LocalDate, int>();
        foreach (var interview in request.Interviews)
        {
            if (!interview.HasStart) continue;
            var start = first(interview.Start.InZone(zone).Date);
            counts[start] = counts.GetValueOrDefault(start) + 1;
        }

        var full = new List<(long From, long To)>();
        foreach (var (start, count) in counts)
        {
            if (count >= most) full.Add((Start(start, zone), Start(start.PlusDays(days), zone)));
        }

        return full;
    }

    private static List<(long From, long To)> Duties(SlotRequest request) =>
        [.. request.OpenDuties.Select(duty => (Ticks.Floor(duty.Since), Ticks.Ceiling(duty.Since + request.DutyGap))).Where(stretch => stretch.Item1 < stretch.Item2)];

    private static long Start(LocalDate day, DateTimeZone zone) => Ticks.Floor(LocalTimeResolver.StartOfDay(day, zone));

    private static long Minutes(int minutes) => minutes * NodaConstants.TicksPerMinute;
}
