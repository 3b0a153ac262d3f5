using System.Collections.Concurrent;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Engagements.Planning;

/// <summary>
/// Calendars made once for each zone and region, and zones looked up once: the source of zones takes a lock at every question. Reading
/// takes none. What is kept is bounded; beyond that a calendar is made anew.
/// </summary>
internal sealed class CalendarShelf(IHolidayCalendar holidays, IDateTimeZoneProvider zones)
{
    private const int MaxKept = 4_096;

    private readonly ConcurrentDictionary<ZoneId, DateTimeZone> known = new();
    private readonly ConcurrentDictionary<(ZoneId Zone, string? Region, WorkingHours Hours), Shown> calendars = new(KeyComparer.Instance);

    // Most hosts ask for one person after the other in the same place.
    private Shown? last;

    public BusinessCalendar CalendarOf(Engagement engagement, WorkingHours hours) =>
        For(engagement.Contact.Zone ?? engagement.Seeker.Zone, engagement.Contact.Region, hours);

    public DateTimeZone ZoneOf(ZoneId zone)
    {
        if (known.TryGetValue(zone, out var found)) return found;
        found = zone.In(zones);
        if (known.Count < MaxKept) known.TryAdd(zone, found);
        return found;
    }

    public BusinessCalendar For(ZoneId zone, string? region, WorkingHours hours)
    {
        if (last is { } shown && shown.IsFor(zone, region, hours)) return shown.Calendar;
        var key = (zone, region, hours);
        if (!calendars.TryGetValue(key, out var found))
        {
            var weekend = region is null ? Weekend.Of(zone) : Weekend.In(region);
            found = new Shown(key, new BusinessCalendar(ZoneOf(zone), weekend, holidays, region, hours));
            if (calendars.Count < MaxKept) calendars.TryAdd(key, found);
        }

        last = found;
        return found.Calendar;
    }

    /// <summary>A calendar and what it was asked for by.</summary>
    private sealed class Shown((ZoneId Zone, string? Region, WorkingHours Hours) key, BusinessCalendar calendar)
    {
        public BusinessCalendar Calendar { get; } = calendar;

        public bool IsFor(ZoneId zone, string? region, WorkingHours hours) =>
            ReferenceEquals(key.Zone, zone)
            && ReferenceEquals(key.Hours, hours)
            && string.Equals(key.Region, region, StringComparison.Ordinal);
    }

    /// <summary>
    /// Hours are told apart by reference: a policy keeps its own, and comparing weeks would cost more than a second calendar.
    /// </summary>
    private sealed class KeyComparer : IEqualityComparer<(ZoneId Zone, string? Region, WorkingHours Hours)>
    {
        public static KeyComparer Instance { get; } = new();

        public bool Equals((ZoneId Zone, string? Region, WorkingHours Hours) x, (ZoneId Zone, string? Region, WorkingHours Hours) y) =>
            x.Zone.Equals(y.Zone) && string.Equals(x.Region, y.Region, StringComparison.Ordinal) && ReferenceEquals(x.Hours, y.Hours);

        public int GetHashCode((ZoneId Zone, string? Region, WorkingHours Hours) obj) => HashCode.Combine(obj.Zone, obj.Region);
    }
}
