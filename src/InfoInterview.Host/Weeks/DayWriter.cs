using InfoInterview.Scheduling;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Host.Weeks;

/// <summary>Lays everything out by day, cut at the seeker's midnights.</summary>
internal sealed class DayWriter(
    WeekFacts week, ValueList<InterviewConflict> conflicts, IReadOnlyList<Slot> slots, IReadOnlyList<EmptyDay> empty, IDateTimeZoneProvider zones)
{
    public IReadOnlyList<WeekDay> Write(LocalDate first, LocalDate today) =>
        [.. Enumerable.Range(0, NodaConstants.DaysPerWeek).Select(number => DayOf(first.PlusDays(number), today))];

    private WeekDay DayOf(LocalDate date, LocalDate today)
    {
        var day = new Interval(LocalTimeResolver.StartOfDay(date, week.Zones.Own), LocalTimeResolver.StartOfDay(date.PlusDays(1), week.Zones.Own));
        var entries = Meetings(day, date).Concat(Busy(day, date)).Concat(Slots(day, date));
        return new WeekDay
        {
            Date = date,
            IsToday = date == today,
            Entries = [.. entries.OrderBy(entry => entry.When.Start).ThenBy(entry => entry.Kind).ThenBy(entry => entry.When.End)],
            WhyEmpty = empty.FirstOrDefault(none => none.Date == date) is { } none ? ObstacleText.Of(none) : null,
        };
    }

    private IEnumerable<WeekEntry> Meetings(Interval day, LocalDate date)
    {
        foreach (var meeting in week.Meetings.Where(meeting => !meeting.IsCancelled))
        {
            var whole = meeting.Interview.When(zones);
            if (Within(whole, day) is not { } part) continue;

            // Beside one's own clock hangs that of the chosen contact; where nobody was chosen, that of whoever one talks with.
            var clocks = week.Contact is null ? TwoZones.Of(week.Zones.Own, meeting.Contact.Zone?.In(zones)) : week.Zones;
            yield return Entry(EntryKind.Interview, part, day, date, clocks) with
            {
                Meeting = meeting,
                Conflicts = [.. conflicts.Where(conflict => conflict.Involves(meeting.Id))],
                Meanwhile = [.. week.Busy.Where(busy => Within(busy.Interval, new Interval(whole.Start, whole.End)) is not null).Select(busy => busy.Summary ?? Spoken.Of("busy"))],
            };
        }
    }

    private IEnumerable<WeekEntry> Busy(Interval day, LocalDate date)
    {
        foreach (var busy in week.Busy)
        {
            if (Within(busy.Interval, day) is { } part) yield return Entry(EntryKind.Busy, part, day, date, week.Zones) with { Busy = busy };
        }
    }

    private IEnumerable<WeekEntry> Slots(Interval day, LocalDate date)
    {
        foreach (var slot in slots)
        {
            if (day.Contains(slot.Start)) yield return Entry(EntryKind.Slot, new Interval(slot.Start, slot.End), day, date, week.Zones);
        }
    }

    private static WeekEntry Entry(EntryKind kind, Interval part, Interval day, LocalDate date, TwoZones clocks) => new()
    {
        Kind = kind,
        When = part,
        IsWholeDay = part == day,
        OwnTime = clocks.OwnTime(part, date),
        TheirTime = clocks.TheirTime(part, date),
        Place = clocks.Theirs is { } theirs ? TwoZones.Place(theirs) : null,
    };

    private static Interval? Within(Interval time, Interval day)
    {
        var (start, end) = (Instant.Max(time.Start, day.Start), Instant.Min(time.End, day.End));
        return start < end ? new Interval(start, end) : null;
    }
}
