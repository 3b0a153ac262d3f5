using InfoInterview.Language;
using InfoInterview.Notes.Wording;
using NodaTime;

namespace InfoInterview.Notes.Reading;

/// <summary>
/// Finds the day on which something is due, as seen from the day of the note: the days that Language reads, what people write in
/// short for them, and the limits before them. What each wording means stands in docs/notes-reader.md.
/// </summary>
internal readonly ref struct DueReader
{
    /// <summary>So near to the ends of the calendar nothing is reckoned.</summary>
    private const int LastYear = 9700;

    private const int MonthsAhead = 12;
    private const int EarlyDay = 10;

    private readonly NoteWords words;
    private readonly LocalDate written;
    private readonly int end;
    private readonly DayReader days;

    private DueReader(NoteWords words, DayWords language, LocalDate written, int end)
    {
        (this.words, this.written, this.end) = (words, written, end);
        days = new DayReader(words.Reading, language, written, MonthsAhead);
    }

    /// <summary>The day that a limit is set to, or else the first day named; <c>null</c> when there is none.</summary>
    public static DueDay? Find(NoteText note, LocalDate written, int first, int end)
    {
        if (written.Year is > LastYear or < 2) return null;
        var reader = new DueReader(note.Words, note.Days, written, end);
        DueDay? plain = null;
        for (var at = first; at < end; at++)
        {
            if (reader.At(at, first, out var next) is { } day)
            {
                if (day.IsLimit) return day;
                plain ??= day;
            }

            at = next - 1;
        }

        return plain;
    }

    private DueDay? At(int at, int first, out int next)
    {
        next = at + 1;
        if (at > first && words.Is(at - 1, WordList.Past)) return null;
        var lead = at - 1;
        while (lead >= first
            && (words.Is(lead, WordList.Article) || days.Is(lead, DayWord.Small | DayWord.From) || words.Is(lead, NoteCue.Later))) lead--;
        var isLimit = lead >= first && (words.Is(lead, WordList.Deadline) || words.Is(lead, NoteCue.Than));
        if (Short(at) is { } shortly) return new DueDay(at, at + 1, shortly, isLimit);
        if (days.Is(at, DayWord.Weekend)) return new DueDay(at, at + 1, Weekend(isLimit && IsBefore(lead)), isLimit);
        if (InOne(at) is { } one) return new DueDay(at, next = one.End, one.Date!.Value, isLimit);
        if (PartOfMonth(at) is { } part) return new DueDay(at, next = part.End, part.Date!.Value, isLimit);
        if (FromNow(at) is { } ahead) return new DueDay(at, next = ahead.End, ahead.Date!.Value, isLimit);
        if ((days.At(at) ?? Small(at)) is not { } day || day.End > end) return null;
        next = day.End;
        if (day.Date is not { } date || !IsMeant(in day, isLimit)) return null;
        if (day.Form == DayForm.Near && IsDayAfter(at, first)) date = date.PlusDays(1);
        if (day.Form == DayForm.Weekday && days.Is(day.End, DayWord.Week) && words[day.End - 1].After == Break.None)
            return new DueDay(at, next = day.End + 1, date.PlusWeeks(1), isLimit);
        if (day.Form == DayForm.Stretch && days.Is(day.End - 1, DayWord.Weekend) && isLimit && IsBefore(lead)) date = date.PlusDays(-2);
        return new DueDay(day.First, day.End, date, isLimit);
    }

    /// <summary>
    /// "In September" says when something happens; "the Friday market" names no day, nor does "sat" without a sign that it is
    /// one.
    /// </summary>
    private bool IsMeant(in NamedDay day, bool isLimit)
    {
        if (day.Form == DayForm.Month) return isLimit;
        if (day.Form == DayForm.Period) return !days.Is(day.End - 1, DayWord.Year);
        if (day.Form != DayForm.Weekday || day.End - day.First > 1) return true;
        if (words.Is(day.First, NoteCue.Recurring)) return false;
        if (words.Is(day.First - 1, WordList.Article) && words[day.First].After == Break.None && day.End < end
            && !words.Is(day.End, WordList.Stop)) return false;
        return true;
    }

    private bool IsBefore(int lead) => words.Is(lead, NoteCue.Before);

    /// <summary>The Sunday to come; before it, the Friday.</summary>
    private LocalDate Weekend(bool isBefore)
    {
        var sunday = written.DayOfWeek == IsoDayOfWeek.Sunday ? written : written.Next(IsoDayOfWeek.Sunday);
        return isBefore ? sunday.PlusDays(-2) : sunday;
    }

    /// <summary>"In a month", "within a fortnight".</summary>
    private NamedDay? InOne(int at)
    {
        var unit = words.Is(at + 1, WordList.Article) ? at + 2 : at + 1;
        if (!days.Is(at, DayWord.In) || unit >= end) return null;
        if (days.Is(unit, DayWord.Fortnight)) return new NamedDay(at, unit + 1, written.PlusWeeks(2), DayForm.Period);
        if (unit == at + 1) return null;
        if (days.Is(unit, DayWord.Week)) return new NamedDay(at, unit + 1, written.PlusWeeks(1), DayForm.Period);
        return days.Is(unit, DayWord.MonthUnit) ? new NamedDay(at, unit + 1, written.PlusMonths(1), DayForm.Period) : null;
    }

    /// <summary>"thurs", "fri": short weekdays in small letters that are no other word, or stand behind a limit.</summary>
    private NamedDay? Small(int at)
    {
        if (days.WeekdayAt(at) is not (> 0 and var weekday) || days.Is(at, DayWord.Weekday)) return null;
        var spelling = words.Spelling(at);
        var isPlain = spelling.Length > 3
            || (spelling.Length == 3 && !words.Is(at, WordList.Stop) && words.Is(at, NoteCue.ShortDay) && !words[at].IsCapital);
        return isPlain || words.Is(at - 1, WordList.Deadline)
            ? new NamedDay(at, at + 1, written.Next((IsoDayOfWeek)weekday), DayForm.Weekday) : null;
    }

    private bool IsDayAfter(int at, int first) => at - 2 >= first && days.Is(at - 1, DayWord.Past) && days.Is(at - 2, DayWord.Day);

    /// <summary>"EOD", "EOM", "Christmas"; beside a weekday it is that one's.</summary>
    private LocalDate? Short(int at)
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
    private NamedDay? PartOfMonth(int at)
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
    private NamedDay? FromNow(int at)
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
