using NodaTime;

namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>
/// Reads the day from the shapes of dates that exports are seen with. Years of two digits are of this century: LinkedIn is no older. Where
/// the month is a number and stands between slashes, it comes first, as LinkedIn writes it, unless the header is in a language that puts
/// the day first or the file's own dates tell (<see cref="DayEvidence"/>); a day that can only be read the other way round is refused,
/// since its neighbours would be read wrong.
/// </summary>
internal static class DayReader
{
    private const int FirstYear = 2000;

    /// <summary>What a date alone says of the order: a number above twelve is no month.</summary>
    public static DayOrder OrderOf(ReadOnlySpan<char> text)
    {
        Span<DayPart> parts = stackalloc DayPart[3];
        if (!TryTakeApart(WithoutTime(text), parts, out var separator) || separator is not ('/' or '-') || parts[0].IsMonth
            || parts[1].IsMonth || !parts[0].IsShort) return DayOrder.Unsaid;
        if (Day(parts[2], parts[1], parts[0]) is null) return Day(parts[2], parts[0], parts[1]) is null ? DayOrder.Unsaid
            : DayOrder.MonthFirst;
        return Day(parts[2], parts[0], parts[1]) is null ? DayOrder.DayFirst : DayOrder.Unsaid;
    }

    public static LocalDate? Read(ReadOnlySpan<char> text, DayOrder order)
    {
        Span<DayPart> parts = stackalloc DayPart[3];
        if (!TryTakeApart(WithoutTime(text), parts, out var separator)) return null;
        var (first, second, third) = (parts[0], parts[1], parts[2]);
        if (first.IsMonth) return Day(third, first, second);
        if (second.IsMonth) return Day(third, second, first);
        if (first.IsLongYear) return Day(first, second, third);
        return separator switch
        {
            '.' => Day(third, second, first),
            '/' => order == DayOrder.DayFirst ? Day(third, second, first) : Day(third, first, second),
            '-' when order == DayOrder.DayFirst => Day(third, second, first),
            '-' when order == DayOrder.MonthFirst => Day(third, first, second),
            _ => null,
        };
    }

    /// <summary>The part before a time: "1/5/24, 6:05 PM" and "2024-01-05T18:05:00Z" are days here.</summary>
    private static ReadOnlySpan<char> WithoutTime(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        if (colon < 0) return text;
        var end = colon - 1;
        while (end >= 0 && !char.IsWhiteSpace(text[end]) && text[end] is not (',' or 'T')) end--;
        return end < 0 ? text : text[..end].TrimEnd(" ,\u00a0\u202f");
    }

    private static bool TryTakeApart(ReadOnlySpan<char> text, Span<DayPart> parts, out char separator)
    {
        separator = ' ';
        var count = 0;
        var at = 0;
        while (at < text.Length)
        {
            var start = at;
            if (char.IsAsciiDigit(text[at]))
            {
                while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
                if (count == parts.Length || !DayPart.TryNumber(text[start..at], out parts[count++])) return false;
            }
            else if (char.IsLetter(text[at]))
            {
                while (at < text.Length && char.IsLetter(text[at])) at++;
                if (MonthNames.Find(text[start..at]) is { } month && count < parts.Length) parts[count++] = DayPart.Month(month);
                else if (!MonthNames.IsFiller(text[start..at])) return false;
            }
            else
            {
                if (count == 0 || !IsSeparator(text[at])) return false;
                if (count == 1 && !char.IsWhiteSpace(text[at])) separator = text[at];
                at++;
            }
        }

        return count == parts.Length;
    }

    private static bool IsSeparator(char letter) => letter is '/' or '-' or '.' or ',' or '‑' || char.IsWhiteSpace(letter);

    private static LocalDate? Day(DayPart year, DayPart month, DayPart day)
    {
        if (!year.IsYear || year.IsMonth || !day.IsShort || day.IsMonth || !(month.IsMonth || month.IsShort) || month.Value is < 1 or > 12) return null;
        var fullYear = year.IsLongYear ? year.Value : FirstYear + year.Value;
        return fullYear >= 1 && day.Value >= 1 && day.Value <= CalendarSystem.Iso.GetDaysInMonth(fullYear, month.Value) ? new LocalDate(fullYear, month.Value, day.Value) : null;
    }
}
