namespace InfoInterview.People.Likeness;

/// <summary>Phone numbers as they are compared: with and without country code, trunk zero and extension.</summary>
internal static class PhoneDigits
{
    /// <summary>How many digits at the end two spellings of one number share at least; fewer are too few to tell people apart.</summary>
    public const int Tail = 7;

    /// <summary>The digits without what is dialled before a number; <c>null</c> when they are too few.</summary>
    public static string? Of(ContactPoint phone)
    {
        var text = phone.Value.AsSpan();
        if (text.IndexOfAny("xX#;,") is var extension and > 0) text = text[..extension];
        if (text.IndexOf(" ext", StringComparison.OrdinalIgnoreCase) is var word and > 0) text = text[..word];
        var digits = string.Concat(text.ToString().Replace("(0)", "", StringComparison.Ordinal).Where(char.IsAsciiDigit)).TrimStart('0');
        return digits.Length < Tail ? null : digits;
    }

    /// <summary>Whether one is the other with more dialled before it.</summary>
    public static bool AreSame(string left, string right) =>
        left.Length >= right.Length ? left.EndsWith(right, StringComparison.Ordinal) : right.EndsWith(left, StringComparison.Ordinal);
}
