using NodaTime;

namespace InfoInterview.Language.Days;

/// <summary>Reads dates in words and in figures, with a weekday before them or without.</summary>
internal readonly ref struct Dates(DaySource source)
{
    private const int Middle = 15;
    private const int FirstYear = 2000;
    private const int EndOfYears = 2200;
    private const int MonthsOfOrdinal = 3;
    private const int LastHour = 12;

    private readonly DaySource source = source;

    public NamedDay? At(int at)
    {
        var weekday = source.Month(at, DayWord.Weekday | DayWord.ShortWeekday);
        if (weekday == 0) return Dated(at, 0);
        if (!source.GoesOn(at, overComma: true)) return null;
        return Dated(source.SkipSmall(at + 1, most: 2), weekday) is { } day ? day with { First = at } : null;
    }

    private NamedDay? Dated(int at, int weekday)
    {
        if (at >= source.Count) return null;
        return source.IsNumber(at) ? Figures(at, weekday) ?? DayFirst(at, weekday) ?? Ordinal(at, weekday) : MonthFirst(at, weekday);
    }

    /// <summary>"2027-02-01", "30.11.2026", "30.11.", "12/30/2026", "12/30".</summary>
    private NamedDay? Figures(int at, int weekday)
    {
        var separator = source.MarkAfter(at);
        if (separator is not ('-' or '/' or '.') || !source.IsNumber(at + 1)
            || source.After(at) is not (Boundary.Hyphen or Boundary.Slash or Boundary.Point)) return null;
        var isThree = source.MarkAfter(at + 1) == separator && source.IsNumber(at + 2)
            && source.After(at + 1) is Boundary.Hyphen or Boundary.Slash or Boundary.Point && source.GoesOn(at + 1);
        var (first, second, end) = (source.Number(at), source.Number(at + 1), isThree ? at + 3 : at + 2);
        if (separator == '-')
            return isThree && source.Digits(at) == 4
                ? new NamedDay(at, end, Fits(DaySource.Of(first, second, source.Number(at + 2)), weekday), DayForm.Date) : null;
        var year = isThree ? source.Number(at + 2) is < 100 and var tail ? tail + FirstYear : source.Number(at + 2) : 0;
        var dayFirst = Fits(isThree ? DaySource.Of(year, second, first) : source.Next(second, first), weekday);
        if (separator == '.') return isThree || source.MarkAfter(at + 1) == '.' ? new NamedDay(at, end, dayFirst, DayForm.Date) : null;
        var monthFirst = Fits(isThree ? DaySource.Of(year, first, second) : source.Next(first, second), weekday);
        return new NamedDay(at, end, first == second ? dayFirst : One(dayFirst, monthFirst), DayForm.Date);
    }

    /// <summary>The one reading that lies ahead; <c>null</c> when both do, or none.</summary>
    private LocalDate? One(LocalDate? first, LocalDate? second)
    {
        var (isFirst, isSecond) = (first >= source.From, second >= source.From);
        return isFirst == isSecond ? null : isFirst ? first : second;
    }

    /// <summary>"3 May", "3rd of May 2027", "3. Mai".</summary>
    private NamedDay? DayFirst(int at, int weekday)
    {
        if (source.Number(at) is not (>= 1 and <= 31 and var day) || source.Digits(at) > 2) return null;
        var last = source.Is(at + 1, DayWord.Ordinal) && source.After(at) == Boundary.None ? at + 1 : at;
        if (!source.GoesOn(last)) return null;
        var next = source.SkipSmall(last + 1, most: 2);
        var month = source.Month(next, DayWord.Month | DayWord.ShortMonth);
        return month == 0 ? null : WithYear(at, next, day, month, weekday);
    }

    /// <summary>"May 3", "May 3rd, 2027"; or "in May" alone.</summary>
    private NamedDay? MonthFirst(int at, int weekday)
    {
        var month = source.Month(at, DayWord.Month | DayWord.ShortMonth);
        if (month == 0) return null;
        var next = source.GoesOn(at) ? source.SkipSmall(at + 1, most: 1) : source.Count;
        if (next < source.Count && source.IsNumber(next) && source.Digits(next) <= 2 && source.Number(next) is >= 1 and <= 31 and var day
            && source.After(next) is not (Boundary.Point or Boundary.Slash))
        {
            var last = source.Is(next + 1, DayWord.Ordinal) && source.After(next) == Boundary.None ? next + 1 : next;
            return source.After(next) == Boundary.None && last == next ? null : WithYear(at, last, day, month, weekday);
        }

        return weekday == 0 ? MonthAlone(at) : null;
    }

    private NamedDay? MonthAlone(int at)
    {
        var month = source.Month(at, DayWord.Month);
        if (month == 0 || at == 0 || !source.IsCapital(at) || source.Is(at - 1, DayWord.Vague)
            || (source.Is(at - 2, DayWord.Vague) && source.Is(at - 1, DayWord.Small | DayWord.Within))) return null;
        var isMiddle = source.Is(at - 1, DayWord.Middle);
        if (!isMiddle && !source.Is(at - 1, DayWord.Within)) return null;
        var day = isMiddle ? Middle : 1;
        if (source.GoesOn(at) && source.IsNumber(at + 1) && source.Number(at + 1) is > FirstYear and < EndOfYears and var year)
            return new NamedDay(at, at + 2, DaySource.Of(year, month, day), DayForm.Month);
        return source.Next(month, day) is { } date ? new NamedDay(at, at + 1, date, DayForm.Month) : null;
    }

    /// <summary>"the 20th": the next one, and only with its letters, or beside its weekday where it can be no hour: "Monday 21".</summary>
    private NamedDay? Ordinal(int at, int weekday)
    {
        if (source.Number(at) is not (>= 1 and <= 31 and var day) || source.Digits(at) > 2) return null;
        var hasLetters = source.After(at) == Boundary.None && source.Is(at + 1, DayWord.Ordinal);
        if (!hasLetters
            && (weekday == 0 || day <= LastHour
            || source.After(at) is Boundary.None or Boundary.Point or Boundary.Hyphen or Boundary.Slash)) return null;
        for (var month = 0; month < MonthsOfOrdinal; month++)
        {
            var start = source.From.PlusMonths(month);
            if (DaySource.Of(start.Year, start.Month, day) is { } date && date >= source.From)
                return Fits(date, weekday) is { } fit ? new NamedDay(at, hasLetters ? at + 2 : at + 1, fit, DayForm.Date) : null;
        }

        return null;
    }

    private NamedDay WithYear(int at, int last, int day, int month, int weekday)
    {
        var hasYear = source.GoesOn(last, overComma: true) && source.IsNumber(last + 1) && source.Digits(last + 1) == 4
            && source.Number(last + 1) is > FirstYear and < EndOfYears;
        return hasYear
            ? new NamedDay(at, last + 2, Fits(DaySource.Of(source.Number(last + 1), month, day), weekday), DayForm.Date)
            : new NamedDay(at, last + 1, Fits(source.Next(month, day), weekday), DayForm.Date);
    }

    /// <summary>A date beside a weekday on which it does not fall is no date.</summary>
    private static LocalDate? Fits(LocalDate? date, int weekday) => weekday == 0 || (int?)date?.DayOfWeek == weekday ? date : null;
}
