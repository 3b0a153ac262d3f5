using System.Text;

namespace InfoInterview.Interchange.Contacts.VCards;

/// <summary>
/// The bytes of a stream, block by block and in one form: UTF-16 is turned into UTF-8 on the way, a mark at the start is left out.
/// </summary>
internal sealed class CardBytes
{
    private const int BlockLength = 16_384;

    private readonly Stream stream;
    private readonly IProgress<long>? bytesRead;
    private readonly Decoder? decoder;
    private readonly Encoder? encoder;
    private readonly byte[] raw = [];
    private readonly char[] characters = [];
    private ReadOnlyMemory<byte> first;
    private long total;

    /// <param name="stream">The file.</param>
    /// <param name="first">What was already read of it.</param>
    /// <param name="bytesRead">Is told how many bytes were read in all.</param>
    public CardBytes(Stream stream, ReadOnlyMemory<byte> first, IProgress<long>? bytesRead)
    {
        (this.stream, this.first, this.bytesRead, total) = (stream, first, bytesRead, first.Length);
        if (CardFile.Wide(first.Span, out var mark) is not { } wide)
        {
            if (first.Span.StartsWith(Encoding.UTF8.Preamble)) this.first = first[Encoding.UTF8.Preamble.Length..];
            return;
        }

        this.first = first[mark..];
        (decoder, encoder) = (wide.GetDecoder(), Encoding.UTF8.GetEncoder());
        raw = new byte[BlockLength];
        characters = new char[BlockLength];
    }

    /// <summary>Room for the bytes of one block, whatever form they come in.</summary>
    public const int LeastRoom = BlockLength * 3;

    /// <summary>Reads into the target, which has at least <see cref="LeastRoom"/>; -1 at the end of the file.</summary>
    public async ValueTask<int> ReadAsync(Memory<byte> target, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (decoder is null) return await ReadRawAsync(target, cancellationToken) is var read and > 0 ? read : -1;
        var count = await ReadRawAsync(raw, cancellationToken);
        if (count >= 0) return Narrow(raw.AsSpan(0, count), target.Span, flush: false);
        var rest = Narrow([], target.Span, flush: true);
        return rest == 0 ? -1 : rest;
    }

    private async ValueTask<int> ReadRawAsync(Memory<byte> target, CancellationToken cancellationToken)
    {
        if (!first.IsEmpty)
        {
            var length = Math.Min(first.Length, target.Length);
            first[..length].CopyTo(target);
            first = first[length..];
            return length;
        }

        var count = await stream.ReadAsync(target, cancellationToken);
        if (count == 0) return -1;
        total += count;
        bytesRead?.Report(total);
        return count;
    }

    private int Narrow(ReadOnlySpan<byte> bytes, Span<byte> target, bool flush)
    {
        var count = decoder!.GetChars(bytes, characters, flush);
        return encoder!.GetBytes(characters.AsSpan(0, count), target, flush);
    }
}
