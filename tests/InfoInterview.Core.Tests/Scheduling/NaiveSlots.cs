using InfoInterview.Scheduling;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Scheduling;

/// <summary>The plainest reading of a request: try every minute, and hold each against every constraint by looking at clocks.</summary>
internal static class NaiveSlots
{
    public static IEnumerable<Instant> Find(SlotRequest request)
    {
        for (var start = request.From; start + Duration.FromMinutes(request.Minutes) <= request.To; start += Duration.FromMinutes(1))
        {
            if (IsOnGrid(request, start) && IsOpen(request, start) && IsFree(request, start) && IsInTime(request, start) && IsInPace(request, start)) yield return start;
        }
    }

    private static bool IsOpen(SlotRequest request, Instant start) => Enumerable.Range(0, request.Minutes)
        .All(minute => IsOpen(request.Seeker, start + Duration.FromMinutes(minute)) && IsOpen(request.Contact, start + Duration.FromMinutes(minute)));

    /// <summary>Whether some window of a nearby date shows on the clock of where the person is on that date.</summary>
    private static bool IsOpen(Availability who, Instant at) => Windows(who, at).Any();

    private static IEnumerable<(DateTimeZone Zone, LocalDateTime Start)> Windows(Availability who, Instant at)
    {
        var near = at.InUtc().Date;
        for (var day = near.PlusDays(-2); day <= near.PlusDays(2); day = day.PlusDays(1))
        {
            var zone = (who.Travel.FirstOrDefault(trip => trip.From <= day && day <= trip.To)?.Zone ?? who.Zone).In(DateTimeZoneProviders.Tzdb);
            var own = who.Overrides.FirstOrDefault(date => date.Date == day);
            var closed = who.Weekend.Includes(day.DayOfWeek) || (who.Holidays is not null && who.Holidays.On(day, who.Region) is not HolidayAnswer.NotAHoliday);
            var windows = own is not null ? own.Windows : closed ? [] : who.Hours.On(day.DayOfWeek);
            var local = at.InZone(zone).LocalDateTime;
            foreach (var window in windows)
            {
                var start = day.At(window.Start);
                if (local >= start && local < start.PlusMinutes(window.Minutes)) yield return (zone, start);
            }
        }
    }

    private static bool IsOnGrid(SlotRequest request, Instant start)
    {
        if (request.Grid is SlotGrid.OfTheHour hour)
        {
            var local = start.InZone(hour.Zone.In(DateTimeZoneProviders.Tzdb)).TimeOfDay;
            return (local.Hour * 60 + local.Minute) % hour.Minutes == 0;
        }

        // The beginning of the window that began first: walk back to the first minute of its wall-clock stretch.
        var window = (SlotGrid.OfTheWindow)request.Grid;
        var origins = Windows(window.Of == Party.Seeker ? request.Seeker : request.Contact, start)
            .Select(found => First(found.Zone, found.Start)).ToList();
        return origins.Count > 0 && (start - origins.Min()).TotalMinutes % window.Minutes == 0;
    }

    private static Instant First(DateTimeZone zone, LocalDateTime local)
    {
        var resolved = LocalTimeResolver.Resolve(local, zone);
        return resolved.Kind == LocalTimeKind.Skipped ? zone.GetZoneInterval(resolved.Instant).Start : resolved.Instant;
    }

    private static bool IsFree(SlotRequest request, Instant start)
    {
        var end = start + Duration.FromMinutes(request.Minutes);
        var between = Duration.FromMinutes(request.Buffers.Between);
        return !request.Seeker.Busy.Any(taken => Overlap(taken, start - Duration.FromMinutes(request.Buffers.Before), end + Duration.FromMinutes(request.Buffers.After)))
            && !request.Contact.Busy.Any(taken => Overlap(taken, start, end))
            && !request.Interviews.Any(talk => talk.Start != talk.End && start < talk.End + between && talk.Start < end + between)
            && !request.OpenDuties.Any(duty => start >= duty.Since && start < duty.Since + request.DutyGap);
    }

    private static bool Overlap(Interval taken, Instant start, Instant end) => taken.Start != taken.End && taken.Start < end && start < taken.End;

    private static bool IsInTime(SlotRequest request, Instant start)
    {
        var zone = (request.NoticeZone ?? request.Seeker.Zone).In(DateTimeZoneProviders.Tzdb);
        var days = Period.DaysBetween(request.Now.InZone(zone).Date, start.InZone(zone).Date);
        return start >= request.Now
            && request.Notice switch { Wait.CalendarDays wait => days >= wait.Count, Wait.Elapsed wait => start - request.Now >= wait.Duration, _ => true }
            && request.Horizon switch { Wait.CalendarDays wait => days <= wait.Count, Wait.Elapsed wait => start - request.Now <= wait.Duration, _ => true };
    }

    private static bool IsInPace(SlotRequest request, Instant start)
    {
        if (request.Pace is not { } pace) return true;
        var zone = pace.Zone.In(DateTimeZoneProviders.Tzdb);
        var day = start.InZone(zone).Date;
        var days = request.Interviews.Select(talk => talk.Start.InZone(zone).Date).ToList();
        return (pace.PerDay is not { } most || days.Count(other => other == day) < most)
            && (pace.PerWeek is not { } weekly || days.Count(other => pace.WeekOf(other) == pace.WeekOf(day)) < weekly);
    }
}
