using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace InfoInterview.Time;

/// <summary>
/// The windows of a week in which somebody can be reached, by the wall clock of wherever they are. A window that goes on after
/// midnight belongs to the day on which it begins. Windows may touch or overlap: what is open is all of them together. Equal
/// when every day has the same windows.
/// </summary>
/// <example>
/// <code>
/// var hours = WorkingHours.Parse("Mon-Thu 09:00-12:00 13:00-17:00; Fri 09:00-13:00");
/// Console.WriteLine(hours.On(IsoDayOfWeek.Friday)[0]); // 09:00-13:00
/// </code>
/// </example>
public sealed class WorkingHours : IEquatable<WorkingHours>
{
    /// <summary>By the number of the ISO day; the first place stays empty.</summary>
    private readonly ImmutableArray<DayWindow>[] days;

    private WorkingHours(ImmutableArray<DayWindow>[] days) => this.days = days;

    /// <summary>Every minute of every day.</summary>
    public static WorkingHours Always { get; } = EveryDay(IsoDayOfWeek.Monday, IsoDayOfWeek.Sunday, DayWindow.WholeDay);

    /// <summary>Monday to Friday from 09:00 to 17:00.</summary>
    public static WorkingHours Office { get; } = EveryDay(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, DayWindow.Parse("09:00-17:00"));

    /// <summary>No window at all.</summary>
    public static WorkingHours None { get; } = Of([]);

    /// <summary>The given windows, in any order; a window given twice counts once.</summary>
    /// <param name="windows">Each with the day on which it begins.</param>
    /// <returns>The hours.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="windows"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">A day is not one of Monday to Sunday, or a window is empty.</exception>
    public static WorkingHours Of(IEnumerable<KeyValuePair<IsoDayOfWeek, DayWindow>> windows)
    {
        ArgumentNullException.ThrowIfNull(windows);
        var sets = new SortedSet<DayWindow>[8];
        for (var day = 0; day < sets.Length; day++) sets[day] = new SortedSet<DayWindow>(ByStart);
        foreach (var (day, window) in windows)
        {
            if (day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
                throw new ArgumentException($"{day} is not a day of the week.", nameof(windows));
            if (window.Minutes == 0) throw new ArgumentException("A window needs a length.", nameof(windows));
            sets[(int)day].Add(window);
        }

        return new WorkingHours(Array.ConvertAll(sets, set => set.ToImmutableArray()));
    }

    /// <summary>The same windows on every day from one to another, both inclusive.</summary>
    /// <param name="first">The first day, inclusive.</param>
    /// <param name="last">The last day, inclusive; not before the first in a week that begins on Monday.</param>
    /// <param name="windows">The windows, in any order.</param>
    /// <returns>The hours.</returns>
    public static WorkingHours EveryDay(IsoDayOfWeek first, IsoDayOfWeek last, params ReadOnlySpan<DayWindow> windows)
    {
        var all = new List<KeyValuePair<IsoDayOfWeek, DayWindow>>();
        for (var day = first; day <= last; day++)
        {
            foreach (var window in windows) all.Add(KeyValuePair.Create(day, window));
        }

        return Of(all);
    }

    /// <summary>
    /// Reads "Mon-Thu 09:00-12:00 13:00-17:00; Fri 22:00-02:00": days or ranges of days, then their windows, groups parted by
    /// semicolons.
    /// </summary>
    /// <param name="text">The hours; English names of days in three letters.</param>
    /// <returns>The hours.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <c>null</c>.</exception>
    /// <exception cref="FormatException">Something is wrong; the message lists every problem.</exception>
    public static WorkingHours Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var hours, out var problems) ? hours : throw new FormatException(string.Join(' ', problems));
    }

    /// <summary>Reads hours as <see cref="Parse"/> does, or lists every problem with its place.</summary>
    /// <param name="text">The hours; any text, also none.</param>
    /// <param name="hours">The hours; <c>null</c> when there are problems.</param>
    /// <param name="problems">Every problem, with its place; empty exactly when there are hours.</param>
    /// <returns>Whether the text holds hours.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out WorkingHours? hours, out ValueList<HoursProblem> problems)
    {
        var reader = new WorkingHoursReader(text ?? "");
        hours = reader.Read(out problems) is { } windows ? Of(windows) : null;
        return hours is not null;
    }

    /// <summary>The windows that begin on a day, by their start; empty when there is none.</summary>
    /// <param name="day">The day, from Monday to Sunday.</param>
    /// <returns>The windows.</returns>
    public ValueList<DayWindow> On(IsoDayOfWeek day) => days[(int)day].ToValueList();

    /// <inheritdoc/>
    public bool Equals(WorkingHours? other) =>
        other is not null && days.Zip(other.days).All(pair => pair.First.AsSpan().SequenceEqual(pair.Second.AsSpan()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WorkingHours);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var window in days.SelectMany(day => day)) hash.Add(window);
        return hash.ToHashCode();
    }

    /// <summary>
    /// The hours as <see cref="Parse"/> reads them, one group a day, such as "Mon 09:00-17:00; Tue 09:00-17:00"; empty for none.
    /// </summary>
    public override string ToString() => string.Join("; ", Enumerable.Range(1, 7)
        .Where(day => !days[day].IsEmpty)
        .Select(day => $"{WorkingHoursReader.DayNames[day - 1]} {string.Join(' ', days[day])}"));

    internal ReadOnlySpan<DayWindow> WindowsOn(IsoDayOfWeek day) => days[(int)day].AsSpan();

    private static readonly Comparer<DayWindow> ByStart = Comparer<DayWindow>.Create(static (a, b) =>
        a.StartMinute != b.StartMinute ? a.StartMinute.CompareTo(b.StartMinute) : a.EndMinute.CompareTo(b.EndMinute));
}
