using NodaTime;

namespace InfoInterview.Notes.Reading;

/// <summary>Finds the day on which something is due, as seen from the day of the note. What each wording means stands in docs/notes-reader.md.</summary>
internal readonly ref struct DueReader(NoteWords words, LocalDate written, int end)
{
    /// <summary>So near to the end of the calendar nothing is reckoned.</summary>
    private const int LastYear = 9990;

    private readonly CalendarDay calendar = new(words, written, end);

    /// <summary>The day that a limit is set to, or else the first day named; <c>null</c> when there is none.</summary>
    public static DueDay? Find(NoteWords words, LocalDate written, int first, int end)
    {
        if (written.Year > LastYear) return null;
        var reader = new DueReader(words, written, end);
        DueDay? plain = null;
        for (var at = first; at < end; at++)
        {
            if (reader.At(at, first) is not { } day) continue;
            if (day.IsLimit) return day;
            plain ??= day;
            at = day.End - 1;
        }

        return plain;
    }

    private DueDay? At(int at, int first)
    {
        var lead = at - 1;
        while (lead >= first && (words.Is(lead, WordList.Article) || Spelled(lead, "on") || Spelled(lead, "start") || Spelled(lead, "no") || Spelled(lead, "later"))) lead--;
        var isLimit = lead >= first && (words.Is(lead, WordList.Deadline) || Spelled(lead, "than"));
        if (at > first && words.Is(at - 1, WordList.Past)) return null;
        var day = Period(at) ?? Relative(at, first) ?? EndOf(at) ?? Week(at, isLimit) ?? calendar.Weekday(at) ?? calendar.Dated(at) ?? PartOfMonth(at) ?? (isLimit ? calendar.MonthAlone(at) : null);
        return day is var (to, date) && !(at > first && words.Is(at - 1, WordList.AnyWeekday) && (int)date.DayOfWeek != words[at - 1].Entry.Value) ? new DueDay(at, to, date, isLimit) : null;
    }

    /// <summary>"today", "tomorrow", "the day after tomorrow", "EOM".</summary>
    private (int End, LocalDate Day)? Relative(int at, int first)
    {
        if (Spelled(at, "today") || Spelled(at, "tonight") || Spelled(at, "eod") || Spelled(at, "cob")) return calendar.Weekday(at + 1) is null ? (at + 1, written) : null;
        if (Spelled(at, "tomorrow") || Spelled(at, "tmrw") || Spelled(at, "tmr") || Spelled(at, "tomorow"))
        {
            var isAfter = at - 2 >= first && Spelled(at - 1, "after") && Spelled(at - 2, "day");
            return (at + 1, written.PlusDays(isAfter ? 2 : 1));
        }

        if (Spelled(at, "eow")) return (at + 1, calendar.Friday(0));
        if (Spelled(at, "eom")) return (at + 1, CalendarDay.EndOfMonth(written));
        if (Spelled(at, "eoy")) return (at + 1, new LocalDate(written.Year, 12, 31));
        return Spelled(at, "christmas") || Spelled(at, "xmas") ? (at + 1, calendar.OnOrAfter(12, 25)) : null;
    }

    /// <summary>"within two weeks", "in the next 10 days", "two weeks from now": so many after the day of the note.</summary>
    private (int End, LocalDate Day)? Period(int at)
    {
        var from = at;
        var isLed = Spelled(at, "within") || Spelled(at, "in") || Spelled(at, "inside");
        if (isLed) from++;
        while (from < end && from - at < 4 && (Spelled(from, "the") || Spelled(from, "next") || Spelled(from, "coming"))) from++;
        var count = calendar.Number(from, out var suffix) is > 0 and var digits && suffix == 0 ? digits : words.Is(from, WordList.Numbers) ? words[from].Entry.Value : 0;
        var unit = from + 1;
        if (Spelled(unit, "of")) unit++;
        if (count == 0 && Spelled(from, "fortnight")) (count, unit) = (1, from);
        if (count is < 1 or > 99 || unit >= end || !words.Is(unit, WordList.Units)) return null;
        var after = unit + 1;
        var isFromNow = Spelled(after, "from") && (Spelled(after + 1, "now") || Spelled(after + 1, "today"));
        if (Spelled(after, "from") && calendar.Weekday(after + 1) is var (to, weekday)) return (to, Later(weekday, words[unit].Entry.Value, count));
        if (!isLed && !isFromNow) return null;
        return (isFromNow ? after + 2 : after, Later(written, words[unit].Entry.Value, count));
    }

    private static LocalDate Later(LocalDate from, int unit, int count) => unit switch
    {
        1 => from.PlusDays(count),
        2 => from.PlusWeeks(count),
        3 => from.PlusWeeks(2 * count),
        _ => from.PlusMonths(count),
    };

    /// <summary>"the end of the month", "the end of next week", "month's end", "end of June": the last day, and of a week its Friday.</summary>
    private (int End, LocalDate Day)? EndOf(int at)
    {
        var from = at;
        if (!Spelled(from, "end") && !Spelled(from, "close")) return null;
        from++;
        while (from < end && from - at < 4 && (Spelled(from, "of") || Spelled(from, "the") || Spelled(from, "this"))) from++;
        var isNext = Spelled(from, "next");
        if (isNext) from++;
        if (Spelled(from, "week") || Spelled(from, "wk")) return (from + 1, calendar.Friday(isNext ? 1 : 0));
        if (Spelled(from, "month")) return (from + 1, CalendarDay.EndOfMonth(isNext ? written.PlusMonths(1) : written));
        if (Spelled(from, "year")) return (from + 1, new LocalDate(isNext ? written.Year + 1 : written.Year, 12, 31));
        if (Spelled(from, "quarter")) return (from + 1, CalendarDay.EndOfMonth(new LocalDate(written.Year, ((written.Month - 1) / 3 * 3) + 3, 1)));
        if (Spelled(from, "day") || Spelled(from, "business")) return calendar.Weekday(from + 1) is null ? (from + 1, written) : null;
        return calendar.Month(from) is > 0 and var month ? (from + 1, CalendarDay.EndOfMonth(calendar.OnOrAfterMonth(month))) : null;
    }

    /// <summary>"this week", "next week", "next month", "the weekend".</summary>
    private (int End, LocalDate Day)? Week(int at, bool isLimit)
    {
        var isNext = Spelled(at, "next");
        var of = isNext || Spelled(at, "this") || Spelled(at, "coming") ? at + 1 : at;
        if (Spelled(of, "weekend")) return (of + 1, isLimit && IsBefore(at) ? calendar.Friday(isNext ? 1 : 0) : calendar.Sunday(isNext ? 1 : 0));
        if (of == at) return null;
        if (Spelled(of, "week") || Spelled(of, "wk")) return (of + 1, calendar.Friday(isNext ? 1 : 0));
        return Spelled(of, "month") ? (of + 1, CalendarDay.EndOfMonth(isNext ? written.PlusMonths(1) : written)) : null;
    }

    private bool IsBefore(int at) => Spelled(at - 1, "before") || Spelled(at - 2, "before");

    /// <summary>"mid-April" is the 15th, "early April" the 10th, "late April" the last day.</summary>
    private (int End, LocalDate Day)? PartOfMonth(int at)
    {
        var from = at + 1;
        var place = Spelled(at, "mid") || Spelled(at, "middle") ? 15 : Spelled(at, "early") ? 10 : Spelled(at, "late") ? 31 : 0;
        if (place == 0) return null;
        if (Spelled(from, "of")) from++;
        if (calendar.Month(from) is not (> 0 and var month)) return null;
        return (from + 1, place == 31 ? CalendarDay.EndOfMonth(calendar.OnOrAfterMonth(month)) : calendar.OnOrAfter(month, place));
    }

    private bool Spelled(int at, ReadOnlySpan<char> word) => at >= 0 && at < end && words.Spelling(at).Equals(word, StringComparison.OrdinalIgnoreCase);
}
