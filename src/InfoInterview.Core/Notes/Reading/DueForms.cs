using InfoInterview.Language;
using InfoInterview.Notes.Wording;
using NodaTime;

namespace InfoInterview.Notes.Reading;

/// <summary>The days that notes write in short, and spans from the day of the note; beyond what Language reads in any text.</summary>
internal readonly ref struct DueForms
{
    private const int EarlyDay = 10;

    private readonly NoteWords words;
    private readonly DayReader days;
    private readonly LocalDate written;
    private readonly int end;

    public DueForms(NoteWords words, DayReader days, LocalDate written, int end)
    {
        this.words = words;
        this.days = days;
        this.written = written;
        this.end = end;
    }

    /// <summary>The Sunday to come; before it, the Friday.</summary>
    public LocalDate Weekend(bool isBefore)
    {
        var sunday = written.DayOfWeek == IsoDayOfWeek.Sunday ? written : written.Next(IsoDayOfWeek.Sunday);
        return isBefore ? sunday.PlusDays(-2) : sunday;
    }

    /// <summary>"In a month", "within a fortnight".</summary>
    public NamedDay? InOne(int at)
    {
        var unit = words.Is(at + 1, WordList.Article) ? at + 2 : at + 1;
        if (!days.Is(at, DayWord.In) || unit >= end) return null;
        if (days.Is(unit, DayWord.Fortnight)) return new NamedDay(at, unit + 1, written.PlusWeeks(2), DayForm.Period);
        if (unit == at + 1) return null;
        if (days.Is(unit, DayWord.Week)) return new NamedDay(at, unit + 1, written.PlusWeeks(1), DayForm.Period);
        return days.Is(unit, DayWord.MonthUnit) ? new NamedDay(at, unit + 1, written.PlusMonths(1), DayForm.Period) : null;
    }

    /// <summary>"thurs", "fri": short weekdays in small letters that are no other word, or stand behind a limit.</summary>
    public NamedDay? Small(int at)
    {
        if (days.WeekdayAt(at) is not (> 0 and var weekday) || days.Is(at, DayWord.Weekday)) return null;
        var spelling = words.Spelling(at);
        var isPlain = spelling.Length > 3
            || (spelling.Length == 3 && !words.Is(at, WordList.Stop) && words.Is(at, NoteCue.ShortDay) && !words[at].IsCapital);
        return isPlain || words.Is(at - 1, WordList.Deadline)
            ? new NamedDay(at, at + 1, written.Next((IsoDayOfWeek)weekday), DayForm.Weekday) : null;
    }

    /// <summary>"EOD", "EOM", "Christmas"; beside a weekday it is that one's.</summary>
    public LocalDate? Short(int at)
    {
        if (words.Is(at, WordList.DayEnd)) return days.Is(at + 1, DayWord.Weekday | DayWord.ShortWeekday) ? null : written;
        if (words.Is(at, WordList.WeekEnd))
            return written.DayOfWeek >= IsoDayOfWeek.Saturday
            ? written.Next(IsoDayOfWeek.Friday) : written.PlusDays(-1).Next(IsoDayOfWeek.Friday);
        if (words.Is(at, WordList.MonthEnd)) return written.With(DateAdjusters.EndOfMonth);
        if (words.Is(at, WordList.YearEnd)) return new LocalDate(written.Year, 12, 31);
        if (!words.Is(at, WordList.Christmas)) return null;
        var christmas = new LocalDate(written.Year, 12, 25);
        return christmas >= written ? christmas : christmas.PlusYears(1);
    }

    /// <summary>"Mid-April" is the 15th, "early April" the 10th, "late April" the last day.</summary>
    public NamedDay? PartOfMonth(int at)
    {
        var place = days.Is(at, DayWord.Middle) ? 15 : words.Is(at, NoteCue.Early) ? EarlyDay : words.Is(at, NoteCue.Late) ? 31 : 0;
        var month = place == 0 ? at : Within(at + 1, NoteCue.Of) ? at + 2 : at + 1;
        if (place == 0 || month >= end || days.MonthAt(month) is not (> 0 and var number)) return null;
        var first = new LocalDate(number >= written.Month ? written.Year : written.Year + 1, number, 1);
        if (place == 31) return new NamedDay(at, month + 1, first.With(DateAdjusters.EndOfMonth), DayForm.Stretch);
        var date = first.PlusDays(place - 1);
        return new NamedDay(at, month + 1, date >= written ? date : date.PlusYears(1), DayForm.Stretch);
    }

    /// <summary>"Two weeks from now", "a week from Friday", "a fortnight from today".</summary>
    public NamedDay? FromNow(int at)
    {
        var count = words.NumberAt(at) is > 0 and < 100 and var number ? number : words.Is(at, WordList.Article) ? 1 : 0;
        if (count == 0 || at + 3 >= end || !Within(at + 2, NoteCue.From)) return null;
        if (!days.Is(at + 1, DayWord.Day | DayWord.Week | DayWord.Fortnight | DayWord.MonthUnit)) return null;
        var from = Within(at + 3, NoteCue.Now) || days.Is(at + 3, DayWord.Today)
            ? new NamedDay(at + 3, at + 4, written, DayForm.Near) : days.At(at + 3);
        if (from is not { Date: { } start } day || day.End > end) return null;
        var date = days.Is(at + 1, DayWord.Day) ? start.PlusDays(count) : days.Is(at + 1, DayWord.Week) ? start.PlusWeeks(count)
            : days.Is(at + 1, DayWord.Fortnight) ? start.PlusWeeks(2 * count) : start.PlusMonths(count);
        return new NamedDay(at, day.End, date, DayForm.Period);
    }

    private bool Within(int at, NoteCue cue) => at < end && words.Is(at, cue);
}
