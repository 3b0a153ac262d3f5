using System.Text;

namespace InfoInterview.Interchange.Contacts.Csv;

/// <summary>
/// Tells the encoding of a file from its first bytes. UTF-16 is known by its mark or its zero bytes; all else is UTF-8 in which every byte
/// that cannot be UTF-8 is read as Windows-1252, so that one late letter decides nothing about the letters before it.
/// </summary>
internal static class EncodingGuess
{
    public const int PrefixLength = 1_024;

    private const int ShiftJis = 932;

    private static readonly Encoding Lenient = Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new Windows1252Fallback());

    /// <summary>A decoder and the number of bytes of the mark before the text.</summary>
    public static (Decoder Decoder, int Skip) For(ReadOnlySpan<byte> prefix, int? codePage = null)
    {
        if (prefix.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return (Lenient.GetDecoder(), 3);
        if (prefix.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return (Encoding.Unicode.GetDecoder(), 2);
        if (prefix.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return (Encoding.BigEndianUnicode.GetDecoder(), 2);
        if (codePage is { } page) return (CodePageReading.Page(page).GetDecoder(), 0);

        var pairs = prefix.Length / 2;
        var (evenZeros, oddZeros) = (0, 0);
        for (var i = 0; i < pairs * 2; i++)
        {
            if (prefix[i] != 0) continue;
            if (i % 2 == 0) evenZeros++;
            else oddZeros++;
        }

        if (oddZeros > pairs / 2 && evenZeros == 0) return (Encoding.Unicode.GetDecoder(), 0);
        if (evenZeros > pairs / 2 && oddZeros == 0) return (Encoding.BigEndianUnicode.GetDecoder(), 0);
        if (IsShiftJis(prefix)) return (CodePagesEncodingProvider.Instance.GetEncoding(ShiftJis)!.GetDecoder(), 0);
        return (Lenient.GetDecoder(), 0);
    }

    /// <summary>Whether nothing tells the encoding but that bytes are UTF-8, or are not.</summary>
    public static bool IsLenient(ReadOnlySpan<byte> prefix, int? codePage) => codePage is null
        && For(prefix) is { Skip: 0, Decoder.Fallback: Windows1252Fallback };

    /// <summary>
    /// Japanese by the evidence of its pairs: the file is no UTF-8, every high byte fits a pair, and two pairs of kana or common kanji
    /// stand side by side, as single letters of Windows-1252 never do.
    /// </summary>
    private static bool IsShiftJis(ReadOnlySpan<byte> prefix)
    {
        // The last letter may be cut.
        var end = prefix.Length < PrefixLength ? prefix.Length : prefix.Length - 4;
        if (end < 4 || IsUtf8(prefix[..end])) return false;
        var (inRow, most) = (0, 0);
        for (var i = 0; i < end; i++)
        {
            var lead = prefix[i];
            if (lead is < 0x80 or (>= 0xA1 and <= 0xDF))
            {
                inRow = 0;
                continue;
            }

            if (lead is 0x80 or 0xA0 or > 0xFC || i + 1 >= prefix.Length || prefix[i + 1] is < 0x40 or 0x7F or > 0xFC) return false;
            inRow = lead <= 0x97 ? inRow + 1 : 0;
            most = Math.Max(most, inRow);
            i++;
        }

        return most >= 2;
    }

    private static bool IsUtf8(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            var state = Rune.DecodeFromUtf8(text, out _, out var used);
            if (state == System.Buffers.OperationStatus.NeedMoreData) return true;
            if (state != System.Buffers.OperationStatus.Done) return false;
            text = text[used..];
        }

        return true;
    }
}
