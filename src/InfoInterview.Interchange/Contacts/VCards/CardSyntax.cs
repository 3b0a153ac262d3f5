using System.Buffers;
using System.Text;

namespace InfoInterview.Interchange.Contacts.VCards;

/// <summary>The marks of which a card is made.</summary>
internal static class CardSyntax
{
    public const byte Return = (byte)'\r';
    public const byte Feed = (byte)'\n';
    public const byte SoftBreak = (byte)'=';

    private static readonly SearchValues<byte> OfName = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_."u8);

    public static ReadOnlySpan<byte> Blanks => " \t"u8;

    public static bool IsBlank(byte value) => value is (byte)' ' or (byte)'\t';

    /// <summary>Whether the bytes can be the name of a property, with or without a group before it.</summary>
    public static bool IsName(ReadOnlySpan<byte> name) => !name.IsEmpty && !name.ContainsAnyExcept(OfName);

    /// <summary>The line without blanks around it.</summary>
    public static ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> line) =>
        line.IsEmpty || (!IsBlank(line[0]) && !IsBlank(line[^1])) ? line : line.Trim(Blanks);

    /// <summary>
    /// The place of the colon before the value, not one inside quotes, unless they are never closed; -1 where there is none.
    /// </summary>
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

    /// <summary>Whether the line begins or ends a card.</summary>
    public static bool Marks(ReadOnlySpan<byte> line, ReadOnlySpan<byte> name, out bool isBegin)
    {
        isBegin = false;
        if (name.IsEmpty || (name[0] | 0x20) is not ('b' or 'e')) return false;
        name = Trimmed(name);
        isBegin = Ascii.EqualsIgnoreCase(name, "BEGIN"u8);
        return (isBegin || Ascii.EqualsIgnoreCase(name, "END"u8))
            && Ascii.EqualsIgnoreCase(Trimmed(line[(line.IndexOf((byte)':') + 1)..]), "VCARD"u8);
    }
}
