using NodaTime;

namespace InfoInterview.Language.Days;

/// <summary>Reads the days that are told from the day of the text: "tomorrow", "next Friday", "in two weeks", "the end of June".</summary>
internal readonly ref struct Relatives(DaySource source)
{
    private const int MostUnits = 99;
    private const DayWord Weekdays = DayWord.Weekday | DayWord.ShortWeekday;
    private const DayWord Units = DayWord.Day | DayWord.Week | DayWord.Fortnight | DayWord.MonthUnit | DayWord.Year;

    private readonly DaySource source = source;

    /// <summary>What begins with a word of its own: "next", "in", "end", "tomorrow".</summary>
    public NamedDay? At(int at, DayWord kinds)
    {
        if ((kinds & (DayWord.Today | DayWord.Tomorrow | DayWord.DayAfter)) != DayWord.None)
            return new NamedDay(at, at + 1, source.From.PlusDays(Ahead(kinds)), DayForm.Near);
        return ((kinds & DayWord.In) != DayWord.None ? Period(at) : null)
            ?? ((kinds & DayWord.End) != DayWord.None ? EndOf(at) : null)
            ?? ((kinds & (DayWord.Next | DayWord.This)) != DayWord.None ? Coming(at, kinds) : null);
    }

    /// <summary>A weekday alone, the next one after the day of the text; a short one only with a capital.</summary>
    public NamedDay? Alone(int at, DayWord kinds)
    {
        if ((kinds & Weekdays) == DayWord.None || ((kinds & DayWord.Weekday) == DayWord.None && !source.IsCapital(at))) return null;
        source.Kinds(at, out var weekday);
        return new NamedDay(at, at + 1, source.From.Next((IsoDayOfWeek)weekday), DayForm.Weekday);
    }

    private static int Ahead(DayWord kinds) =>
        (kinds & DayWord.Today) != DayWord.None ? 0 : (kinds & DayWord.Tomorrow) != DayWord.None ? 1 : 2;

    /// <summary>"In two weeks", "within the next 10 days".</summary>
    private NamedDay? Period(int at)
    {
        var next = at;
        do
        {
            if (!source.GoesOn(next)) return null;
            next++;
        }
        while (source.Is(next, DayWord.Small | DayWord.Next | DayWord.This) && next - at < 3);
        var count = source.IsNumber(next) && source.Digits(next) < 3
            ? source.Number(next) : (source.Kinds(next, out var value) & DayWord.Number) != DayWord.None ? value : 0;
        if (count is < 1 or > MostUnits || !source.GoesOn(next)) return null;
        var unit = source.Kinds(next + 1, out _) & Units;
        return unit == DayWord.None ? null : new NamedDay(at, next + 2, Later(unit, count), DayForm.Period);
    }

    private LocalDate Later(DayWord unit, int count) => unit switch
    {
        DayWord.Day => source.From.PlusDays(count),
        DayWord.Week => source.From.PlusWeeks(count),
        DayWord.Fortnight => source.From.PlusWeeks(2 * count),
        DayWord.MonthUnit => source.From.PlusMonths(count),
        _ => source.From.PlusYears(count),
    };

    /// <summary>"The end of the month", "Ende Juni", "the end of next week".</summary>
    private NamedDay? EndOf(int at)
    {
        if (!source.GoesOn(at)) return null;
        var next = source.SkipSmall(at + 1, most: 2);
        var isNext = source.Is(next, DayWord.Next);
        if (source.Is(next, DayWord.Next | DayWord.This) && source.GoesOn(next)) next++;
        if (Last(next, isNext) is { } last) return new NamedDay(at, next + 1, last, DayForm.Stretch);
        var month = source.Month(next, DayWord.Month);
        if (month == 0) return null;
        var first = new LocalDate(month >= source.From.Month ? source.From.Year : source.From.Year + 1, month, 1);
        return new NamedDay(at, next + 1, first.With(DateAdjusters.EndOfMonth), DayForm.Stretch);
    }

    /// <summary>"Next Friday", "this week", "next month".</summary>
    private NamedDay? Coming(int at, DayWord kinds)
    {
        if (!source.GoesOn(at)) return null;
        var isNext = (kinds & DayWord.Next) != DayWord.None;
        if ((source.Kinds(at + 1, out var weekday) & Weekdays) != DayWord.None)
        {
            return isNext
                ? new NamedDay(at, at + 2, source.From.Next(IsoDayOfWeek.Monday).PlusDays(weekday - 1), DayForm.NextWeekday)
                : new NamedDay(at, at + 2, source.From.Next((IsoDayOfWeek)weekday), DayForm.Weekday);
        }

        return Last(at + 1, isNext) is { } last ? new NamedDay(at, at + 2, last, DayForm.Stretch) : null;
    }

    /// <summary>
    /// The last day of this or the next week, month, quarter or year; of a week its Friday, on a weekend that of the week to
    /// come.
    /// </summary>
    private LocalDate? Last(int unit, bool isNext)
    {
        var from = source.From;
        var monday = from.DayOfWeek >= IsoDayOfWeek.Saturday
            ? from.Next(IsoDayOfWeek.Monday) : from.PlusDays(1).Previous(IsoDayOfWeek.Monday);
        var kind = source.Kinds(unit, out _);
        if ((kind & DayWord.Weekend) != DayWord.None)
            return (from.DayOfWeek == IsoDayOfWeek.Sunday ? from : from.Next(IsoDayOfWeek.Sunday)).PlusWeeks(isNext ? 1 : 0);
        if ((kind & DayWord.Week) != DayWord.None) return monday.PlusDays(4).PlusWeeks(isNext ? 1 : 0);
        if ((kind & DayWord.MonthUnit) != DayWord.None) return from.PlusMonths(isNext ? 1 : 0).With(DateAdjusters.EndOfMonth);
        if ((kind & DayWord.Quarter) != DayWord.None)
            return new LocalDate(from.Year, ((from.Month - 1) / 3 * 3) + 3, 1).PlusMonths(isNext ? 3 : 0).With(DateAdjusters.EndOfMonth);
        return (kind & DayWord.Year) != DayWord.None ? new LocalDate(from.Year + (isNext ? 1 : 0), 12, 31) : null;
    }
}
