using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace InfoInterview.Interchange.Contacts.VCards;

/// <summary>
/// Makes text of a property's bytes, once all of them are together: first quoted-printable, then the encoding that the property names.
/// Where it names none, bytes that can be UTF-8 are; all others are read as the card says of another property, as the card before it said,
/// as a person chose, or as Windows-1252.
/// </summary>
internal sealed class CardDecoder(int? codePage)
{
    private byte[] plain = new byte[1_024];
    private char[] text = new char[1_024];
    private readonly Encoding? chosen = codePage is { } page ? CodePageReading.Page(page) : null;
    private Encoding? lastHint;

    /// <summary>The text of the value; good until the next one is asked for.</summary>
    public ReadOnlySpan<char> TextOf(Card card, in CardProperty property)
    {
        var bytes = card.ValueOf(property);
        if (property.Traits.IsQuotedPrintable) bytes = Unquoted(bytes);
        if (text.Length < bytes.Length) text = new char[Math.Max(bytes.Length, text.Length * 2)];
        if (property.Traits.Charset is null && Utf8.ToUtf16(bytes, text, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            return text.AsSpan(0, length);
        }

        var encoding = property.Traits.Charset ?? Guess(card);
        if (encoding.GetMaxCharCount(bytes.Length) is var most && most > text.Length) text = new char[most];
        return text.AsSpan(0, encoding.GetChars(bytes, text));
    }

    private Encoding Guess(Card card)
    {
        lastHint = card.Hint ?? lastHint;
        return lastHint ?? chosen ?? Charsets.Fallback;
    }

    /// <summary>An equals sign that no two digits follow stands for itself.</summary>
    private ReadOnlySpan<byte> Unquoted(ReadOnlySpan<byte> bytes)
    {
        if (plain.Length < bytes.Length) plain = new byte[bytes.Length];
        var length = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == CardSyntax.SoftBreak && i + 2 < bytes.Length && char.IsAsciiHexDigit((char)bytes[i + 1]) && char.IsAsciiHexDigit((char)bytes[i + 2]))
            {
                plain[length++] = (byte)((Digit(bytes[i + 1]) << 4) | Digit(bytes[i + 2]));
                i += 2;
            }
            else
            {
                plain[length++] = bytes[i];
            }
        }

        return plain.AsSpan(0, length);
    }

    private static int Digit(byte value) => value <= '9' ? value - '0' : (value | 0x20) - 'a' + 10;
}
