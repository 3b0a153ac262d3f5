namespace InfoInterview.Interchange.Contacts.VCards;

/// <summary>The marks of which a card is made.</summary>
internal static class CardSyntax
{
    public const byte Return = (byte)'\r';
    public const byte Feed = (byte)'\n';
    public const byte SoftBreak = (byte)'=';

    public static ReadOnlySpan<byte> Blanks => " \t"u8;

    public static bool IsBlank(byte value) => value is (byte)' ' or (byte)'\t';

    /// <summary>Whether the bytes can be the name of a property, with or without a group before it.</summary>
    public static bool IsName(ReadOnlySpan<byte> name)
    {
        foreach (var value in name)
        {
            if (!char.IsAsciiLetterOrDigit((char)value) && value is not ((byte)'-' or (byte)'.' or (byte)'_')) return false;
        }

        return !name.IsEmpty;
    }

    /// <summary>The place of the colon before the value, not one inside quotes, unless they are never closed; -1 where there is none.</summary>
    public static int ColonOf(ReadOnlySpan<byte> line)
    {
        var at = 0;
        while (line[at..].IndexOfAny((byte)':', (byte)'"') is var step and >= 0)
        {
            at += step;
            if (line[at] == ':') return at;
            var closing = line[(at + 1)..].IndexOf((byte)'"');
            if (closing < 0) break;
            at += closing + 2;
        }

        return line.IndexOf((byte)':');
    }
}
