using NodaTime;

namespace InfoInterview.Interchange.Calendars.Values;

/// <summary>An offset from UTC: <c>Z</c>, <c>+0100</c>, <c>-05:30</c>, <c>+053020</c>.</summary>
internal static class OffsetValue
{
    private const int MaxHours = 18;

    /// <summary>Reads an offset; an empty text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Offset? offset)
    {
        offset = null;
        text = text.Trim();
        if (text.IsEmpty) return true;
        if (text is "Z" or "z") offset = Offset.Zero;
        else if (text[0] is '+' or '-' && TryReadSeconds(text[1..], out var seconds)) offset = Offset.FromSeconds(text[0] == '-' ? -seconds : seconds);
        return offset is not null;
    }

    private static bool TryReadSeconds(ReadOnlySpan<char> text, out int seconds)
    {
        seconds = 0;
        var digits = new DigitReader(text);
        int minute = 0, second = 0;
        if (!digits.Take(2, out var hour)) return false;
        if (!digits.IsAtEnd && (!digits.Skip(':') || !digits.Take(2, out minute))) return false;
        if (!digits.IsAtEnd && (!digits.Skip(':') || !digits.Take(2, out second))) return false;
        seconds = (((hour * 60) + minute) * 60) + second;
        return digits.IsAtEnd && minute < 60 && second < 60 && seconds <= MaxHours * 3_600;
    }
}
