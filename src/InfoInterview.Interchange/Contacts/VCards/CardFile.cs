using System.Text;

namespace InfoInterview.Interchange.Contacts.VCards;

/// <summary>Tells a vCard file by its first bytes, and in what form its bytes are.</summary>
internal static class CardFile
{
    private static readonly byte[] Begin = "BEGIN:VCARD"u8.ToArray();

    /// <summary>
    /// Whether one of the first lines begins a card; what stands before it, such as the header of a message, does not matter.
    /// </summary>
    public static bool IsOne(ReadOnlySpan<byte> prefix)
    {
        Span<byte> narrow = stackalloc byte[prefix.Length];
        var text = Wide(prefix, out _) is null ? prefix : Narrowed(prefix, narrow);
        if (text.StartsWith(Encoding.UTF8.Preamble)) text = text[Encoding.UTF8.Preamble.Length..];
        while (!text.IsEmpty)
        {
            var line = text.TrimStart(CardSyntax.Blanks);
            if (line.Length >= Begin.Length && Ascii.EqualsIgnoreCase(line[..Begin.Length], Begin)) return true;
            var end = text.IndexOfAny(CardSyntax.Return, CardSyntax.Feed);
            text = end < 0 ? [] : text[(end + 1)..];
        }

        return false;
    }

    /// <summary>
    /// The UTF-16 encoding that the bytes are in and the length of its mark; <c>null</c> where a character is a byte or more, as in all
    /// others.
    /// </summary>
    public static Encoding? Wide(ReadOnlySpan<byte> prefix, out int mark)
    {
        mark = 2;
        if (prefix.StartsWith(Encoding.Unicode.Preamble)) return Encoding.Unicode;
        if (prefix.StartsWith(Encoding.BigEndianUnicode.Preamble)) return Encoding.BigEndianUnicode;
        mark = 0;
        if (prefix.Length < 4) return null;
        if (prefix[0] != 0 && prefix[1] == 0 && prefix[2] != 0 && prefix[3] == 0) return Encoding.Unicode;
        return prefix[0] == 0 && prefix[1] != 0 && prefix[2] == 0 && prefix[3] != 0 ? Encoding.BigEndianUnicode : null;
    }

    private static ReadOnlySpan<byte> Narrowed(ReadOnlySpan<byte> wide, Span<byte> narrow)
    {
        var length = 0;
        foreach (var value in wide)
        {
            if (value is > 0 and < 0x80) narrow[length++] = value;
        }

        return narrow[..length];
    }
}
