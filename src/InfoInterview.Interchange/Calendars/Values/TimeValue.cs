using NodaTime;

namespace InfoInterview.Interchange.Calendars.Values;

/// <summary>A date, or a date with a time, as a file writes it: <c>20260316</c>, <c>20260316T090000</c>, <c>20260316T090000Z</c>.</summary>
internal readonly record struct TimeValue
{
    /// <summary>The date and time as written; midnight for a date.</summary>
    public required LocalDateTime Local { get; init; }

    public required bool IsDate { get; init; }

    /// <summary>The offset that is written with it, as <c>Z</c> or <c>+0100</c>; <c>null</c> when it is meant in some zone.</summary>
    public Offset? Offset { get; init; }

    public bool IsUtc => Offset is not null;

    /// <summary>Reads the basic form, and the extended one with hyphens and colons, which some programs write.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out TimeValue value)
    {
        value = default;
        var digits = new DigitReader(text.Trim());
        if (!digits.Take(4, out var year) || !digits.Skip('-') || !digits.Take(2, out var month) || !digits.Skip('-') || !digits.Take(2, out var day)) return false;
        if (year is < Years.First or > Years.Last || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)) return false;
        var date = new LocalDate(year, month, day);
        if (digits.IsAtEnd)
        {
            value = new TimeValue { Local = date.AtMidnight(), IsDate = true };
            return true;
        }

        if (!digits.SkipTimeMark() || !digits.Take(2, out var hour) || !digits.Skip(':') || !digits.Take(2, out var minute)) return false;
        var second = 0;
        if (digits.IsAtDigitOr(':') && (!digits.Skip(':') || !digits.Take(2, out second))) return false;
        if (!OffsetValue.TryParse(digits.Rest, out var offset)) return false;
        if (hour > 24 || minute > 59 || second > 60 || (hour == 24 && (minute > 0 || second > 0))) return false;
        // A leap second is the last one of its minute here, and 24:00 is the midnight that ends the day.
        var time = hour == 24 ? date.PlusDays(1).AtMidnight() : date + new LocalTime(hour, minute, Math.Min(second, 59));
        value = new TimeValue { Local = time, IsDate = false, Offset = offset };
        return true;
    }
}
