namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>A number of a date, or a month that was written as a word.</summary>
internal readonly record struct DayPart
{
    private const int LongestNumber = 4;

    public required int Value { get; init; }

    /// <summary>The number of digits; 0 for a word.</summary>
    public required int Digits { get; init; }

    public bool IsMonth => Digits == 0;

    public bool IsShort => Digits is 1 or 2;

    public bool IsLongYear => Digits == LongestNumber;

    public bool IsYear => Digits is 2 or LongestNumber;

    public static DayPart Month(int month) => new() { Value = month, Digits = 0 };

    public static bool TryNumber(ReadOnlySpan<char> digits, out DayPart part)
    {
        var value = 0;
        foreach (var digit in digits[..Math.Min(digits.Length, LongestNumber)]) value = (value * 10) + (digit - '0');
        part = new DayPart { Value = value, Digits = digits.Length };
        return digits.Length <= LongestNumber;
    }
}
