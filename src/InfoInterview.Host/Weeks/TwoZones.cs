using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Host.Weeks;

/// <summary>Writes a time by the seeker's wall clock and by another one beside it.</summary>
internal sealed record TwoZones
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>Days in lines that are sent, which speak the language of letters and not that of the page.</summary>
    private static readonly LocalDatePattern LongDay = LocalDatePattern.CreateWithInvariantCulture("dddd d MMMM uuuu");

    public required DateTimeZone Own { get; init; }

    /// <summary>The other zone; <c>null</c> when there is none, or it is the same.</summary>
    public DateTimeZone? Theirs { get; init; }

    public static TwoZones Of(DateTimeZone own, DateTimeZone? theirs) => new() { Own = own, Theirs = string.Equals(own.Id, theirs?.Id, StringComparison.Ordinal) ? null : theirs };

    /// <summary>A zone as people read it.</summary>
    public static string Name(DateTimeZone zone) => zone.Id.Replace('_', ' ');

    /// <summary>The place that a zone is called after, such as "Oslo".</summary>
    public static string Place(DateTimeZone zone) => Name(zone)[(zone.Id.LastIndexOf('/') + 1)..];

    /// <summary>Such as "09:00–09:20", within a day of the seeker's.</summary>
    public string OwnTime(Interval when, LocalDate day)
    {
        var end = when.End.InZone(Own).LocalDateTime;
        return $"{Clock.Format(when.Start.InZone(Own).TimeOfDay)}–{(end.Date > day && end.TimeOfDay == LocalTime.Midnight ? "24:00" : Clock.Format(end.TimeOfDay))}";
    }

    /// <summary>Such as "15:00–15:20", with the day where it is another one there; <c>null</c> without another zone.</summary>
    public string? TheirTime(Interval when, LocalDate day)
    {
        if (Theirs is null) return null;
        var start = when.Start.InZone(Theirs).LocalDateTime;
        var time = $"{Clock.Format(start.TimeOfDay)}–{Clock.Format(when.End.InZone(Theirs).TimeOfDay)}";
        return start.Date == day ? time : $"{WeekText.Short(start.Date)}, {time}";
    }

    /// <summary>A line to send: the reader's time first, then one's own.</summary>
    public string Line(Interval when)
    {
        var mine = OnADay(when, Own);
        if (Theirs is null) return mine;
        var day = when.Start.InZone(Own).Date;
        var own = day == when.Start.InZone(Theirs).Date ? OwnTime(when, day) : $"{WeekText.Short(day)}, {OwnTime(when, day)}";
        return $"{OnADay(when, Theirs)} ({own} {Name(Own)})";
    }

    /// <summary>Every change of either clock within a stretch, as a sentence.</summary>
    public IEnumerable<string> Changes(Interval within)
    {
        foreach (var zone in new[] { Own, Theirs }.OfType<DateTimeZone>())
        {
            Offset? before = null;
            foreach (var stretch in zone.GetZoneIntervals(within))
            {
                if (before is { } old && old != stretch.WallOffset) yield return Change(zone, stretch.Start, old, stretch.WallOffset);
                before = stretch.WallOffset;
            }
        }
    }

    private static string OnADay(Interval when, DateTimeZone zone)
    {
        var (start, end) = (when.Start.InZone(zone), when.End.InZone(zone));
        return $"{LongDay.Format(start.Date)}, {Clock.Format(start.TimeOfDay)}–{Clock.Format(end.TimeOfDay)} {Name(zone)}";
    }

    private static string Change(DateTimeZone zone, Instant at, Offset before, Offset after)
    {
        var minutes = (after - before).Seconds / NodaConstants.SecondsPerMinute;
        var size = Math.Abs(minutes) == NodaConstants.MinutesPerHour ? Spoken.Of("an hour") : Spoken.Of($"{Math.Abs(minutes)} minutes");
        var day = WeekText.Short(at.InZone(zone).Date);
        return minutes > 0
            ? Spoken.Of($"The clocks of {Name(zone)} go forward by {size} on {day}.")
            : Spoken.Of($"The clocks of {Name(zone)} go back by {size} on {day}.");
    }
}
