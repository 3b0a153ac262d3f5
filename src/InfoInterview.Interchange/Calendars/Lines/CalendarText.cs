using System.Text;
using InfoInterview.Interchange.Contacts.Csv;

namespace InfoInterview.Interchange.Calendars.Lines;

/// <summary>Reads the text of a file, in whatever encoding it is, up to <see cref="CalendarLimits.MaxCharacters"/>.</summary>
internal static class CalendarText
{
    private const int BlockLength = 65_536;

    public static async Task<string> ReadAsync(Stream stream, ProblemLog problems, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        var block = new byte[BlockLength];
        // No encoding needs more than one character for each byte read, and UTF-16 needs two bytes for one.
        const int MaxBytes = CalendarLimits.MaxCharacters;
        while (bytes.Length < MaxBytes)
        {
            var count = await stream.ReadAsync(block.AsMemory(0, (int)Math.Min(block.Length, MaxBytes - bytes.Length)), cancellationToken);
            if (count == 0) return Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
            await bytes.WriteAsync(block.AsMemory(0, count), cancellationToken);
        }

        if (await stream.ReadAsync(block.AsMemory(0, 1), cancellationToken) > 0) problems.Add(line: null, TooLong);
        return Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>The part of a text that is believed.</summary>
    public static string Bounded(string text, ProblemLog problems)
    {
        if (text.Length <= CalendarLimits.MaxCharacters) return text;
        problems.Add(line: null, TooLong);
        return text[..CalendarLimits.MaxCharacters];
    }

    private static string TooLong => string.Create(CultureInfo.InvariantCulture, $"The file is longer than {CalendarLimits.MaxCharacters} characters; the rest was not read.");

    private static string Decode(Span<byte> bytes)
    {
        var (decoder, skip) = EncodingGuess.For(bytes[..Math.Min(bytes.Length, EncodingGuess.PrefixLength)]);
        var text = bytes[skip..];
        if (decoder.GetType() != Encoding.Unicode.GetDecoder().GetType()) text = text[..JoinTornLetters(text)];
        var characters = new char[decoder.GetCharCount(text, flush: true)];
        var written = decoder.GetChars(text, characters, flush: true);
        return new string(characters, 0, written);
    }

    /// <summary>
    /// Takes out the folds that lie inside one UTF-8 letter, as programs make them that fold by bytes; returns the new length.
    /// </summary>
    private static int JoinTornLetters(Span<byte> text)
    {
        var to = 0;
        for (var from = 0; from < text.Length; from++)
        {
            if (text[from] is (byte)'\r' or (byte)'\n' && to > 0 && text[to - 1] >= 0x80 && FoldAt(text[from..]) is var fold and > 0)
            {
                from += fold - 1;
                continue;
            }

            text[to++] = text[from];
        }

        return to;
    }

    /// <summary>The length of a fold that is followed by the rest of a letter; 0 where there is none.</summary>
    private static int FoldAt(ReadOnlySpan<byte> text)
    {
        var at = text.IndexOfAnyExcept((byte)'\r');
        if (at < 0 || text.Length < at + 3 || text[at] != '\n' || text[at + 1] is not ((byte)' ' or (byte)'\t')) return 0;
        return text[at + 2] is >= 0x80 and < 0xC0 ? at + 2 : 0;
    }
}
