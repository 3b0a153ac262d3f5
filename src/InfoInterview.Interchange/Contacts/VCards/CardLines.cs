using System.Buffers;

namespace InfoInterview.Interchange.Contacts.VCards;

/// <summary>
/// The lines of a file as they stand, without their ends: LF, CR, CR LF and CR CR LF. Memory is one buffer; of a line that is longer, only
/// the beginning is given.
/// </summary>
internal sealed class CardLines(CardBytes source) : IDisposable
{
    private const int BufferLength = ImportLimits.MaxLineLength + CardBytes.LeastRoom;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
    private int start;
    private int end;
    private int ended;
    private bool isEnd;
    private bool isSkipping;

    /// <summary>The number of the line that was given last, counted from 1.</summary>
    public int Number { get; private set; }

    /// <summary>Whether that line is only the beginning of a longer one.</summary>
    public bool IsCut { get; private set; }

    /// <summary>
    /// Gives the next line; <c>false</c> where more must be read first, and at the end of the file. The line is good until more is read.
    /// </summary>
    public bool TryNext(out ReadOnlySpan<byte> line)
    {
        while (true)
        {
            var rest = buffer.AsSpan(start, end - start);
            var length = rest.IndexOfAny(CardSyntax.Return, CardSyntax.Feed);
            if (length >= 0 && length + 1 < rest.Length && !isSkipping && IsUsualEnd(rest[length], rest[length + 1], out var width))
            {
                line = rest[..length];
                start += length + width;
                (Number, IsCut) = (++ended, false);
                return true;
            }

            var isWhole = length >= 0 && EndLength(rest[length..]) > 0;
            if (!isWhole && !isSkipping && (isEnd ? rest.IsEmpty : rest.Length <= ImportLimits.MaxLineLength)) break;
            var given = length < 0 ? rest.Length : length;
            line = rest[..given];
            start += isWhole ? given + EndLength(rest[given..]) : given;
            var wasSkipping = isSkipping;
            isSkipping = !isWhole && !isEnd;
            if (wasSkipping && isSkipping) break;
            if (isWhole || isEnd) ended++;
            if (wasSkipping) continue;
            (Number, IsCut) = (isSkipping ? ended + 1 : ended, isSkipping);
            return true;
        }

        line = [];
        return false;
    }

    /// <summary>Reads more; <c>false</c> at the end of the file, when all lines were given.</summary>
    public async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (isEnd) return false;
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        (start, end) = (0, end - start);
        var count = await source.ReadAsync(buffer.AsMemory(end), cancellationToken);
        if (count < 0) isEnd = true;
        else end += count;
        return true;
    }

    public void Dispose()
    {
        if (buffer.Length > 0) ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    private static bool IsUsualEnd(byte first, byte second, out int width)
    {
        width = first == CardSyntax.Feed ? 1 : 2;
        return first == CardSyntax.Feed || second == CardSyntax.Feed;
    }

    /// <summary>The length of the line end that the text begins with; 0 where its last character is not yet there.</summary>
    private int EndLength(ReadOnlySpan<byte> text)
    {
        if (text[0] == CardSyntax.Feed) return 1;
        if (text.Length == 1) return isEnd ? 1 : 0;
        if (text[1] == CardSyntax.Feed) return 2;
        if (text[1] != CardSyntax.Return) return 1;
        if (text.Length == 2) return isEnd ? 1 : 0;
        return text[2] == CardSyntax.Feed ? 3 : 1;
    }
}
