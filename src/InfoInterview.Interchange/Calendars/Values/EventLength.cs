using NodaTime;

namespace InfoInterview.Interchange.Calendars.Values;

/// <summary>
/// How long an event is: days of the calendar and elapsed time after them. <c>P1D</c> is a day even where it has 23 hours; <c>PT24H</c> is
/// 24 hours.
/// </summary>
internal readonly record struct EventLength(int Days, Duration Elapsed)
{
    public static EventLength None => default;

    public bool IsPositive => Days > 0 || (Days == 0 && Elapsed > Duration.Zero) || (Days < 0 && Elapsed > Duration.FromDays(-Days));

    public bool IsNegative => Days < 0 || Elapsed < Duration.Zero;

    /// <summary>
    /// Reads <c>P1W</c>, <c>P1DT2H</c>, <c>PT90M</c> and, as some programs write them, weeks with days and parts in any order.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, out EventLength length)
    {
        length = default;
        text = text.Trim();
        var isNegative = text.StartsWith("-", StringComparison.Ordinal);
        if (isNegative || text.StartsWith("+", StringComparison.Ordinal)) text = text[1..];
        if (text.Length < 3 || text[0] is not ('P' or 'p')) return false;
        long days = 0, seconds = 0, number = 0;
        var (isTime, hasDigit, hasPart) = (false, false, false);
        foreach (var character in text[1..])
        {
            if (char.IsAsciiDigit(character))
            {
                number = (number * 10) + character - '0';
                hasDigit = true;
                if (number > CalendarLimits.MaxEventDays * 86_400L) return false;
                continue;
            }

            if (character is 'T' or 't' && !hasDigit && !isTime)
            {
                isTime = true;
                continue;
            }

            if (!hasDigit || !TryAdd(char.ToUpperInvariant(character), number, isTime, ref days, ref seconds)) return false;
            (number, hasDigit, hasPart) = (0, false, true);
        }

        if (hasDigit || !hasPart || days + (seconds / 86_400) > CalendarLimits.MaxEventDays) return false;
        length = isNegative ? new EventLength((int)-days, Duration.FromSeconds(-seconds)) : new EventLength((int)days, Duration.FromSeconds(seconds));
        return true;
    }

    private static bool TryAdd(char unit, long number, bool isTime, ref long days, ref long seconds)
    {
        switch (unit)
        {
            case 'W': days += 7 * number; break;
            case 'D': days += number; break;
            case 'H' when isTime: seconds += 3_600 * number; break;
            case 'M' when isTime: seconds += 60 * number; break;
            case 'S' when isTime: seconds += number; break;
            default: return false;
        }

        return days <= CalendarLimits.MaxEventDays && seconds <= CalendarLimits.MaxEventDays * 86_400L;
    }
}
