namespace InfoInterview;

/// <summary>Bytes as hexadecimal digits in small letters, which .NET 8 does not write by itself.</summary>
internal static class LowerHex
{
    public static string Of(ReadOnlySpan<byte> bytes) => string.Create(bytes.Length * 2, bytes.ToArray(), static (digits, bytes) =>
    {
        for (var at = 0; at < bytes.Length; at++) (digits[2 * at], digits[(2 * at) + 1]) = (Digit(bytes[at] >> 4), Digit(bytes[at] & 15));
    });

    private static char Digit(int value) => "0123456789abcdef"[value];
}
