using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Time;

/// <summary>
/// A stretch of wall-clock time that begins on one day, start inclusive, end exclusive, in whole minutes. It may end at 24:00 or
/// go on after midnight; it belongs to the day on which it begins. Equal when both ends are equal; ordered by nothing.
/// </summary>
public readonly record struct DayWindow : IParsable<DayWindow>
{
    private static readonly LocalTimePattern TimePattern = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>A stretch between two times; an end at or before the start lies on the next day.</summary>
    /// <param name="start">The first minute; seconds are not allowed.</param>
    /// <param name="end">The first minute that is no longer part of it; midnight is the end of the day.</param>
    /// <exception cref="ArgumentException">The two are the same, or one of them is no whole minute. A whole day is
    /// <see cref="WholeDay"/>.</exception>
    public DayWindow(LocalTime start, LocalTime end)
        : this(MinuteOf(start, nameof(start)), EndAfter(MinuteOf(start, nameof(start)), MinuteOf(end, nameof(end))))
    {
    }

    private DayWindow(int startMinute, int endMinute)
    {
        if (endMinute == startMinute)
            throw new ArgumentException("A window needs a length; a whole day is written 00:00-24:00.", nameof(endMinute));
        StartMinute = startMinute;
        EndMinute = endMinute;
    }

    /// <summary>From 00:00 to 24:00.</summary>
    public static DayWindow WholeDay { get; } = new(0, NodaConstants.MinutesPerDay);

    /// <summary>The first minute.</summary>
    public LocalTime Start => LocalTime.FromMinutesSinceMidnight(StartMinute);

    /// <summary>The first minute that is no longer part of it; midnight where it ends at 24:00.</summary>
    public LocalTime End => LocalTime.FromMinutesSinceMidnight(EndMinute % NodaConstants.MinutesPerDay);

    /// <summary>Whether it goes on after midnight; ending at 24:00 does not.</summary>
    public bool EndsNextDay => EndMinute > NodaConstants.MinutesPerDay;

    /// <summary>Its length by the wall clock.</summary>
    public int Minutes => EndMinute - StartMinute;

    /// <summary>Minutes from the midnight on which its day begins.</summary>
    internal int StartMinute { get; }

    /// <summary>Minutes from the midnight on which its day begins; above 1440 where it goes on after the next midnight.</summary>
    internal int EndMinute { get; }

    internal long StartTick => StartMinute * NodaConstants.TicksPerMinute;

    internal long EndTick => EndMinute * NodaConstants.TicksPerMinute;

    /// <summary>Reads "09:00-17:00", "22:00-02:00" or "18:00-24:00".</summary>
    /// <param name="text">Start and end on the clock, with a hyphen between; an end before the start lies on the next day.</param>
    /// <returns>The window, start inclusive, end exclusive.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException">The text is no window.</exception>
    public static DayWindow Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var window)
            ? window : throw new FormatException(
                $"'{text}' is no window of a day. Write it as in '09:00-17:00', '22:00-02:00' or '18:00-24:00'.");
    }

    /// <summary>Reads a window as <see cref="Parse(string)"/> does; <c>false</c> when the text is none.</summary>
    /// <param name="text">The text; <c>null</c> is none.</param>
    /// <param name="window">The window; <c>default</c> when the text is none.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out DayWindow window)
    {
        window = default;
        if (text is null) return false;
        var parts = text.Trim().Split('-');
        if (parts.Length != 2 || TryMinute(parts[0]) is not { } start || TryMinute(parts[1]) is not { } end
            || start == NodaConstants.MinutesPerDay || start == end) return false;
        window = new DayWindow(start, EndAfter(start, end));
        return true;
    }

    static DayWindow IParsable<DayWindow>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DayWindow>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DayWindow result) =>
        TryParse(s, out result);

    /// <summary>Such as "09:00-17:00"; reads back equal.</summary>
    public override string ToString() =>
        $"{TimePattern.Format(Start)}-{(EndMinute == NodaConstants.MinutesPerDay ? "24:00" : TimePattern.Format(End))}";

    private static int? TryMinute(string text)
    {
        var trimmed = text.Trim();
        if (string.Equals(trimmed, "24:00", StringComparison.Ordinal)) return NodaConstants.MinutesPerDay;
        return TimePattern.Parse(trimmed).TryGetValue(default, out var time)
            ? time.Hour * NodaConstants.MinutesPerHour + time.Minute : null;
    }

    private static int EndAfter(int start, int end) => end < start || (end == 0 && start != 0) ? end + NodaConstants.MinutesPerDay : end;

    private static int MinuteOf(LocalTime time, string name) =>
        time.NanosecondOfDay % NodaConstants.NanosecondsPerMinute == 0
            ? time.Hour * NodaConstants.MinutesPerHour + time.Minute
            : throw new ArgumentException("A window begins and ends at a whole minute.", name);
}
