namespace InfoInterview.Language;

/// <summary>
/// What a word has to do with days; a word may do several things: "may" is a month and "end" of what follows. Each is a list of
/// a language's file.
/// </summary>
[Flags]
internal enum DayWord : uint
{
    None = 0,

    /// <summary>A month in full: it may stand alone.</summary>
    Month = 1 << 0,

    /// <summary>A month in short: only beside a day.</summary>
    ShortMonth = 1 << 1,
    Weekday = 1 << 2,
    ShortWeekday = 1 << 3,

    /// <summary>A small number in letters.</summary>
    Number = 1 << 4,

    /// <summary>What makes an ordinal of the digits before it: "th".</summary>
    Ordinal = 1 << 5,
    Today = 1 << 6,
    Tomorrow = 1 << 7,

    /// <summary>The day after tomorrow in one word.</summary>
    DayAfter = 1 << 8,
    Next = 1 << 9,
    This = 1 << 10,

    /// <summary>What begins a stretch of time from now: "in two weeks".</summary>
    In = 1 << 11,
    Day = 1 << 12,
    Week = 1 << 13,
    Fortnight = 1 << 14,
    MonthUnit = 1 << 15,
    Year = 1 << 16,
    Quarter = 1 << 17,
    Weekend = 1 << 18,
    End = 1 << 19,

    /// <summary>Before the middle of a month.</summary>
    Middle = 1 << 20,

    /// <summary>Before a part of a month that is no day.</summary>
    Vague = 1 << 21,

    /// <summary>Small words inside a date: "the 3rd of May".</summary>
    Small = 1 << 22,

    /// <summary>Before the last day of something.</summary>
    Until = 1 << 23,

    /// <summary>Before the first day of something.</summary>
    From = 1 << 24,

    /// <summary>Before a day that is itself left out.</summary>
    Past = 1 << 25,

    /// <summary>What lets a month stand alone.</summary>
    Within = 1 << 26,

    /// <summary>What counts the last day in.</summary>
    Inclusive = 1 << 27,

    /// <summary>What tells of a return.</summary>
    Returning = 1 << 28,

    /// <summary>What tells of a return behind its day.</summary>
    ReturningAfter = 1 << 29,
}
