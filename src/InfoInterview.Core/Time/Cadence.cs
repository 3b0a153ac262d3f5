using NodaTime;

namespace InfoInterview.Time;

/// <summary>
/// Days that come again and again, such as a monthly word to a contact (G7.1). Every day is counted from the anchor and not from the day
/// before it, so that a series never drifts: 31 January is followed by 28 February and then by 31 March. A yearly series from 29 February
/// falls on 28 February in common years and on 29 February in leap years. Equal when anchor and step are equal.
/// </summary>
public sealed record Cadence
{
    private Cadence(LocalDate anchor, int months, int days)
    {
        Anchor = anchor;
        Months = months;
        Days = days;
    }

    /// <summary>The first day of the series.</summary>
    public LocalDate Anchor { get; }

    /// <summary>The period from one day to the next.</summary>
    internal Period Every => Months > 0 ? Period.FromMonths(Months) : Period.FromDays(Days);

    private int Months { get; }

    private int Days { get; }

    /// <summary>Every so many days.</summary>
    /// <param name="anchor">The first day.</param>
    /// <param name="count">Days from one to the next; at least 1.</param>
    /// <returns>The series.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is below one.</exception>
    public static Cadence OfDays(LocalDate anchor, int count) => new(anchor, months: 0, AtLeastOne(count));

    /// <summary>Every so many weeks.</summary>
    /// <param name="anchor">The first day.</param>
    /// <param name="count">Weeks from one to the next; at least 1.</param>
    /// <returns>The series.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is below one.</exception>
    public static Cadence OfWeeks(LocalDate anchor, int count) => new(anchor, months: 0, AtLeastOne(count) * NodaConstants.DaysPerWeek);

    /// <summary>Every so many months, on the anchor's day of the month or on the month's last day where it has no such day.</summary>
    /// <param name="anchor">The first day.</param>
    /// <param name="count">Months from one to the next; at least 1.</param>
    /// <returns>The series.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is below one.</exception>
    public static Cadence OfMonths(LocalDate anchor, int count) => new(anchor, AtLeastOne(count), days: 0);

    /// <summary>Every so many years; an anchor of 29 February falls on the 28th in common years.</summary>
    /// <param name="anchor">The first day.</param>
    /// <param name="count">Years from one to the next; at least 1.</param>
    /// <returns>The series.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is below one.</exception>
    public static Cadence OfYears(LocalDate anchor, int count) => new(anchor, AtLeastOne(count) * 12, days: 0);

    /// <summary>The day at a position of the series; zero is the anchor.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative.</exception>
    public LocalDate this[int position]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(position);
            return Months > 0 ? Anchor.PlusMonths(position * Months) : Anchor.PlusDays(position * Days);
        }
    }

    /// <summary>The first day of the series that lies after the given one.</summary>
    /// <param name="day">Any day; one of the series itself gives the one after it.</param>
    /// <returns>The day; the anchor for every day before it.</returns>
    public LocalDate After(LocalDate day)
    {
        if (day < Anchor) return Anchor;
        var passed = Months > 0
            ? Period.Between(Anchor, day, PeriodUnits.Months).Months / Months
            : Period.DaysBetween(Anchor, day) / Days;

        // NodaTime counts a month only when its day is reached, so that the day itself or the next of the series is the answer.
        var position = passed;
        while (this[position] <= day) position++;
        return this[position];
    }

    private static int AtLeastOne(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return count;
    }
}
