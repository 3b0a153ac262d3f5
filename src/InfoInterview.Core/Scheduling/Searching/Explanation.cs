using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Scheduling.Searching;

/// <summary>Says what empties a day: every start that the hours and the grid allow is held against each obstacle.</summary>
internal static class Explanation
{
    public static SlotAnswer.None WhyNone(SlotRequest request, SlotSpace space, IDateTimeZoneProvider zones)
    {
        var met = 0;
        foreach (var (obstacles, _) in ByDay(space).Values) met |= obstacles;
        if (met == 0) met = Flag(space.Open.Count == 0 ? SlotObstacle.Hours : SlotObstacle.Grid);
        return new SlotAnswer.None
        {
            Because = List(met),
            Days = EmptyDays(space),
            NeverMeet = space.Open.Count == 0 && NeverMeet(request, zones),
        };
    }

    public static ValueList<EmptyDay> EmptyDays(SlotSpace space)
    {
        var byDay = ByDay(space);
        var openDays = DaysWithOpenTime(space);
        var days = new List<EmptyDay>();
        var last = DateOf(space, space.To - Duration.Epsilon);
        for (var day = DateOf(space, space.From); day <= last; day = day.PlusDays(1))
        {
            var (obstacles, hasSlot) = byDay.GetValueOrDefault(day);
            if (hasSlot) continue;
            if (obstacles == 0) obstacles = Flag(openDays.Contains(day) ? SlotObstacle.Grid : SlotObstacle.Hours);
            days.Add(new EmptyDay { Date = day, Obstacles = List(obstacles) });
        }

        return days.ToValueList();
    }

    private static Dictionary<LocalDate, (int Obstacles, bool HasSlot)> ByDay(SlotSpace space)
    {
        var days = new Dictionary<LocalDate, (int Obstacles, bool HasSlot)>();
        var places = new int[space.Obstacles.Length];
        var candidates = new SlotSweep(space, BlockedStarts.None);
        while (candidates.MoveNext())
        {
            var start = candidates.Current;
            var met = 0;
            for (var i = 0; i < places.Length; i++)
            {
                if (space.Obstacles[i].Starts.FreeFrom(start, ref places[i]) != start) met |= Flag(space.Obstacles[i].What);
            }

            var day = DateOf(space, Instant.FromUnixTimeTicks(start));
            var known = days.GetValueOrDefault(day);
            days[day] = (known.Obstacles | met, known.HasSlot || met == 0);
        }

        return days;
    }

    private static HashSet<LocalDate> DaysWithOpenTime(SlotSpace space)
    {
        var days = new HashSet<LocalDate>();
        foreach (var stretch in space.Open)
        {
            var last = DateOf(space, Instant.FromUnixTimeTicks(stretch.End - space.Length));
            for (var day = DateOf(space, Instant.FromUnixTimeTicks(stretch.Start)); day <= last; day = day.PlusDays(1)) days.Add(day);
        }

        return days;
    }

    private static bool NeverMeet(SlotRequest request, IDateTimeZoneProvider zones)
    {
        var from = Ticks.Floor(request.From);
        var to = from + BusinessCalendar.MaxSearchDays * NodaConstants.TicksPerDay;
        var seeker = OpenHours.Union(OpenHours.Windows(request.Seeker, zones, from, to));
        var contact = OpenHours.Union(OpenHours.Windows(request.Contact, zones, from, to));
        return OpenHours.Common(seeker, contact, from, to, request.Minutes * NodaConstants.TicksPerMinute).Count == 0;
    }

    private static LocalDate DateOf(SlotSpace space, Instant instant) => instant.InZone(space.Home).Date;

    private static int Flag(SlotObstacle obstacle) => 1 << (int)obstacle;

    private static ValueList<SlotObstacle> List(int flags) => Enum.GetValues<SlotObstacle>().Where(obstacle => (flags & Flag(obstacle)) != 0).ToValueList();
}
