using NodaTime;

namespace InfoInterview.Language.Days;

/// <summary>The words of a text, asked for what they have to do with days.</summary>
internal readonly ref struct DaySource
{
    private readonly TextReading text;
    private readonly DayWords words;
    private readonly int mostMonthsAhead;

    public DaySource(scoped in TextReading text, DayWords words, LocalDate from, int mostMonthsAhead)
    {
        this.text = text;
        this.words = words;
        this.mostMonthsAhead = mostMonthsAhead;
        From = from;
    }

    public LocalDate From { get; }

    public int Count => text.Tokens.Length;

    public bool IsNumber(int at) =>
        at >= 0 && at < Count && text.Tokens[at].Is(WordClass.Number) && char.IsAsciiDigit(text.Text[text.Tokens[at].Start]);

    public bool IsCapital(int at) => char.IsUpper(text.Text[text.Tokens[at].Start]);

    public int Number(int at) => text.Tokens[at].Number;

    /// <summary>How many digits a number has.</summary>
    public int Digits(int at) => text.Tokens[at].End - text.Tokens[at].Start;

    public Boundary After(int at) => text.Tokens[at].After;

    public DayWord Kinds(int at, out int value)
    {
        value = 0;
        return at >= 0 && at < Count
            ? words.Of(text.Text.AsSpan(text.Tokens[at].Start, text.Tokens[at].End - text.Tokens[at].Start), out value) : DayWord.None;
    }

    public bool Is(int at, DayWord any) => (Kinds(at, out _) & any) != DayWord.None;

    /// <summary>Whether the word after this one belongs to the same clause; a point after a number or a short month ends none.</summary>
    public bool GoesOn(int at, bool overComma = false)
    {
        if (at + 1 >= Count) return false;
        var after = text.Tokens[at].After;
        if (after < Boundary.Comma || (overComma && after == Boundary.Comma)) return true;
        var between = text.Text.AsSpan(text.Tokens[at].End, text.Tokens[at + 1].Start - text.Tokens[at].End);
        return after == Boundary.Sentence && between is ['.', ' ', ..] && between[1..].IndexOfAnyExcept(' ') < 0
            && (IsNumber(at) || Is(at, DayWord.ShortMonth | DayWord.ShortWeekday));
    }

    /// <summary>Over small words such as "the" and "of".</summary>
    public int SkipSmall(int at, int most)
    {
        for (var left = most; left > 0 && Is(at, DayWord.Small) && GoesOn(at); left--) at++;
        return at;
    }

    /// <summary>What stands right after a word.</summary>
    public char MarkAfter(int at) => text.Tokens[at].End < text.Text.Length ? text.Text[text.Tokens[at].End] : '\0';

    /// <summary>The month at a word; zero when it is none.</summary>
    public int Month(int at, DayWord kinds) => (Kinds(at, out var value) & kinds) != DayWord.None ? value : 0;

    /// <summary>The next such day of a year; <c>null</c> when it lies too far ahead or is none.</summary>
    public LocalDate? Next(int month, int day)
    {
        if (Of(From.Year, month, day) is { } near && near >= From) return near;
        return Of(From.Year + 1, month, day) is { } date && date <= From.PlusMonths(mostMonthsAhead) ? date : null;
    }

    public static LocalDate? Of(int year, int month, int day) =>
        year is > 1900 and < 9000 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day) : null;
}
