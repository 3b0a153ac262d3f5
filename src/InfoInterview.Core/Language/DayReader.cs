using InfoInterview.Language.Days;
using NodaTime;

namespace InfoInterview.Language;

/// <summary>
/// Reads the days that a text names: weekdays, dates in words and figures, months, "tomorrow", "in two weeks", "the end of
/// June". A year that is not written is the one in which the day comes next. Figures that can be read in two ways name no day.
/// No clock: the day of the text is given.
/// </summary>
internal readonly ref struct DayReader
{
    /// <summary>So near to the end of the calendar nothing is reckoned.</summary>
    private const int LastYear = 9800;

    private readonly DaySource source;

    /// <param name="text">The text.</param>
    /// <param name="words">The words of its language.</param>
    /// <param name="from">The day on which it was written or came.</param>
    /// <param name="mostMonthsAhead">A day without a year that would lie further ahead was more likely one just past.</param>
    public DayReader(scoped in TextReading text, DayWords words, LocalDate from, int mostMonthsAhead = 10) =>
        source = new DaySource(in text, words, from, mostMonthsAhead);

    /// <summary>Adds the days of some words in their order; none overlap.</summary>
    /// <param name="first">The first word.</param>
    /// <param name="end">The word after the last.</param>
    /// <param name="days">Where they go.</param>
    public void Read(int first, int end, ref Growing<NamedDay> days)
    {
        for (var at = first; at < end; at++)
        {
            if (At(at) is not { } day) continue;
            days.Add(in day);
            at = day.End - 1;
        }
    }

    /// <summary>The day that is named from a word on; <c>null</c> when none is.</summary>
    public NamedDay? At(int at)
    {
        if (source.From.Year is > LastYear or < 1) return null;
        var kinds = source.Kinds(at, out _);
        if (source.IsNumber(at)) return new Dates(source).At(at);
        if (kinds == DayWord.None) return null;
        return new Relatives(source).At(at, kinds) ?? new Dates(source).At(at) ?? new Relatives(source).Alone(at, kinds);
    }

    /// <summary>The month that a word names, from 1; zero when it names none.</summary>
    public int MonthAt(int at) => source.Month(at, DayWord.Month | DayWord.ShortMonth);

    /// <summary>The weekday that a word names, from 1 for Monday; zero when it names none.</summary>
    public int WeekdayAt(int at) => source.Month(at, DayWord.Weekday | DayWord.ShortWeekday);

    /// <summary>Whether a word does something of the given kinds; false outside of the text.</summary>
    public bool Is(int at, DayWord any) => (source.Kinds(at, out _) & any) != DayWord.None;
}
