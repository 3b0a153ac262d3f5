using InfoInterview.Language;
using NodaTime;

namespace InfoInterview.Notes.Reading;

/// <summary>Reads days of the calendar: weekdays, dates in words and in figures, months. A year that is not written is the one in which the day comes next.</summary>
internal readonly ref struct CalendarDay(NoteWords words, LocalDate written, int end)
{
    private const int MostDigits = 4;

    /// <summary>Friday of the week of the note, or so many weeks later; on a weekend the week to come is meant.</summary>
    public LocalDate Friday(int weeks) => Monday().PlusDays(4).PlusWeeks(weeks);

    /// <summary>Sunday of the week of the note, or so many weeks later.</summary>
    public LocalDate Sunday(int weeks) =>
        (written.DayOfWeek == IsoDayOfWeek.Sunday ? written : written.Next(IsoDayOfWeek.Sunday)).PlusWeeks(weeks);

    private LocalDate Monday() => written.DayOfWeek >= IsoDayOfWeek.Saturday ? written.Next(IsoDayOfWeek.Monday)
        : written.DayOfWeek == IsoDayOfWeek.Monday ? written : written.Previous(IsoDayOfWeek.Monday);

    public static LocalDate EndOfMonth(LocalDate within) => within.With(DateAdjusters.EndOfMonth);

    public LocalDate OnOrAfter(int month, int day)
    {
        var date = new LocalDate(written.Year, month, day);
        return date >= written ? date : new LocalDate(written.Year + 1, month, day);
    }

    /// <summary>The first day of a month that is not over.</summary>
    public LocalDate OnOrAfterMonth(int month) => new(month >= written.Month ? written.Year : written.Year + 1, month, 1);

    /// <summary>"Friday" is the next one after the day of the note, "next Friday" that of the week that begins next Monday; "the Friday market" is none.</summary>
    public (int End, LocalDate Day)? Weekday(int at)
    {
        var isNext = Spelled(at, "next");
        var of = isNext || Spelled(at, "this") || Spelled(at, "coming") ? at + 1 : at;
        if (of >= end || !words.Is(of, WordList.AnyWeekday)) return null;
        if (words.Is(of, WordList.ShortWeekdays) && !words[of].IsCapital && of == at && !IsLed(at)) return null;
        var day = (IsoDayOfWeek)words[of].Entry.Value;
        var date = isNext ? NextWeek(day) : written.Next(day);
        var next = of + 1;
        if (of == at && words.Is(at - 1, WordList.Article) && words[of].After == Break.None && next < end && !words.Is(next, WordList.Stop)) return null;
        if (Spelled(next, "week")) return (next + 1, date.PlusWeeks(1));
        if (words[of].After < Break.Sentence && DatedAfter(next) is var (to, dated)) return dated.DayOfWeek == day ? (to, dated) : null;
        return (next, date);
    }

    private bool IsLed(int at) => words.Is(at - 1, WordList.Deadline) || Spelled(at - 1, "on");

    private LocalDate NextWeek(IsoDayOfWeek day) => written.Next(IsoDayOfWeek.Monday).PlusDays((int)day - 1);

    private (int End, LocalDate Day)? DatedAfter(int at)
    {
        for (var skip = 0; skip < 2 && (Spelled(at, "the") || Spelled(at, "on")); skip++) at++;
        return Dated(at);
    }

    /// <summary>"20 March", "March 20th", "the 20th", "2026-03-20", "20.3.2026", "3/20".</summary>
    public (int End, LocalDate Day)? Dated(int at)
    {
        if (at >= end) return null;
        if (words[at].BeginsWithDigit) return Figures(at) ?? DayFirst(at) ?? Ordinal(at);
        var month = Month(at);
        if (month == 0 || words[at].After >= Break.Clause) return null;
        var next = at + 1;
        for (var skip = 0; skip < 1 && Spelled(next, "the"); skip++) next++;
        return next < end && Number(next, out _) is >= 1 and <= 31 and var day && IsWhole(next) ? WithYear(next + 1, month, day) : null;
    }

    /// <summary>The first day of a month: what is to be done before May is due on the first of May.</summary>
    public (int End, LocalDate Day)? MonthAlone(int at)
    {
        if (Month(at) is not (> 0 and var month)) return null;
        if (Number(at + 1, out _) is > 2000 and < 2200 and var year && at + 1 < end) return (at + 2, new LocalDate(year, month, 1));
        return (at + 1, OnOrAfter(month, 1));
    }

    public int Month(int at) => at < end && words.Is(at, WordList.Months | WordList.ShortMonths) ? words[at].Entry.Value : 0;

    /// <summary>The number with which a word begins; -1 when there is none. The suffix is where its letters begin, zero without letters.</summary>
    public int Number(int at, out int suffix)
    {
        suffix = 0;
        if (at >= end || !words[at].BeginsWithDigit) return -1;
        var spelling = words.Spelling(at);
        var length = 0;
        while (length < spelling.Length && char.IsAsciiDigit(spelling[length])) length++;
        if (length > MostDigits || spelling.IndexOfAny('.', '/', ':') >= 0) return -1;
        suffix = length < spelling.Length ? length : 0;
        return int.Parse(spelling[..length], NumberStyles.None, CultureInfo.InvariantCulture);
    }

    /// <summary>Whether a number is only digits, or digits with the ending of an ordinal: "3pm" and "2x" are no days.</summary>
    private bool IsWhole(int at) => Number(at, out var suffix) >= 0 && (suffix == 0 || IsOrdinal(words.Spelling(at)[suffix..]));

    private static bool IsOrdinal(ReadOnlySpan<char> ending) =>
        ending.Equals("st", StringComparison.OrdinalIgnoreCase) || ending.Equals("nd", StringComparison.OrdinalIgnoreCase)
        || ending.Equals("rd", StringComparison.OrdinalIgnoreCase) || ending.Equals("th", StringComparison.OrdinalIgnoreCase);

    private (int End, LocalDate Day)? DayFirst(int at)
    {
        if (Number(at, out _) is not (>= 1 and <= 31 and var day) || !IsWhole(at) || words[at].After >= Break.Clause) return null;
        var next = Spelled(at + 1, "of") ? at + 2 : at + 1;
        return Month(next) is > 0 and var month ? WithYear(next + 1, month, day) : null;
    }

    private (int End, LocalDate Day)? Ordinal(int at)
    {
        if (Number(at, out var suffix) is not (>= 1 and <= 31 and var day) || suffix == 0 || !IsOrdinal(words.Spelling(at)[suffix..])) return null;
        if (!Spelled(at - 1, "the") && !words.Is(at - 1, WordList.Deadline | WordList.AnyWeekday)) return null;
        for (var month = 0; month < 3; month++)
        {
            var start = written.PlusMonths(month);
            if (day <= CalendarSystem.Iso.GetDaysInMonth(start.Year, start.Month) && new LocalDate(start.Year, start.Month, day) is var date && date >= written) return (at + 1, date);
        }

        return null;
    }

    private (int End, LocalDate Day)? WithYear(int next, int month, int day)
    {
        if (next < end && Number(next, out _) is > 2000 and < 2200 and var year) return Of(year, month, day) is { } date ? (next + 1, date) : null;
        return Next(month, day) is { } found ? (next, found) : null;
    }

    /// <summary>Figures can be read in two ways; only where one of them lies ahead is it taken.</summary>
    private (int End, LocalDate Day)? Figures(int at)
    {
        var spelling = words.Spelling(at);
        var separator = spelling.IndexOfAny('-', '/', '.');
        if (separator <= 0 || spelling.Contains(':')) return null;
        Span<int> parts = stackalloc int[3];
        var (count, from) = (0, 0);
        for (var i = 0; i <= spelling.Length; i++)
        {
            if (i < spelling.Length && spelling[i] != spelling[separator]) continue;
            if (count == 3 || i - from > MostDigits || !int.TryParse(spelling[from..i], NumberStyles.None, CultureInfo.InvariantCulture, out parts[count++])) return null;
            from = i + 1;
        }

        var date = spelling[separator] switch
        {
            '-' => count == 3 && parts[0] > 31 ? Of(parts[0], parts[1], parts[2]) : null,
            '.' => count == 3 ? Of(Year(parts[2]), parts[1], parts[0]) : null,
            _ when count == 3 => One(Of(Year(parts[2]), parts[0], parts[1]), Of(Year(parts[2]), parts[1], parts[0])),
            _ => One(Next(parts[0], parts[1]), Next(parts[1], parts[0])),
        };
        return date is { } day ? (at + 1, day) : null;
    }

    private static int Year(int written) => written < 100 ? written + 2000 : written;

    private static LocalDate? One(LocalDate? left, LocalDate? right) => left is null || left == right ? right : right is null ? left : null;

    private LocalDate? Next(int month, int day) =>
        Of(written.Year, month, day) is { } near && near >= written ? near : Of(written.Year + 1, month, day);

    private static LocalDate? Of(int year, int month, int day) =>
        year is > 1900 and < 9000 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? new LocalDate(year, month, day) : null;

    private bool Spelled(int at, ReadOnlySpan<char> word) => at >= 0 && at < end && words.Spelling(at).Equals(word, StringComparison.OrdinalIgnoreCase);
}
