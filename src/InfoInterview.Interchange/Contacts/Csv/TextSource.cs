using System.Buffers;
using System.Text;

namespace InfoInterview.Interchange.Contacts.Csv;

/// <summary>The characters of a stream, in whatever encoding it is; reads by blocks and says how far it is.</summary>
internal sealed class TextSource(Stream stream, IProgress<long>? bytesRead, int? codePage = null) : IDisposable
{
    private const int BlockLength = 65_536;

    /// <summary>What is read before anything is decided, for its encoding and the order of its dates.</summary>
    private const int EvidenceLength = 32_768;

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(BlockLength);
    private Decoder decoder = Encoding.UTF8.GetDecoder();
    private int start;
    private int end;
    private long total;
    private bool isFlushed;
    private OddWords? odd;

    /// <summary>The first bytes of the file, to tell what it is when it is not what was expected.</summary>
    public byte[] Prefix { get; private set; } = [];

    /// <summary>All that was read before the first character was asked for, for another reader to begin with.</summary>
    public ReadOnlyMemory<byte> Opened => bytes.AsMemory(0, end);

    /// <summary>Some words that are no UTF-8, where the file does not say what else it is; to be asked at its end.</summary>
    public IReadOnlyList<byte[]> OddWords => odd?.Words ?? [];

    public async ValueTask OpenAsync(CancellationToken cancellationToken)
    {
        while (end < EvidenceLength && await FillAsync(cancellationToken))
        {
        }

        Prefix = bytes[..Math.Min(end, EncodingGuess.PrefixLength)];
        (decoder, start) = EncodingGuess.For(Prefix, codePage);
        if (EncodingGuess.IsLenient(Prefix, codePage)) odd = new OddWords();
    }

    /// <summary>Reads characters into the target, which must not be empty; 0 at the end of the file.</summary>
    public async ValueTask<int> ReadAsync(Memory<char> target, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var flush = false;
            if (start == end)
            {
                if (isFlushed) return 0;
                (start, end) = (0, 0);
                flush = !await FillAsync(cancellationToken);
            }

            decoder.Convert(bytes.AsSpan(start, end - start), target.Span, flush, out var used, out var chars, out var completed);
            odd?.Look(bytes.AsSpan(start, used));
            start += used;
            isFlushed = flush && completed;
            if (chars > 0) return chars;
        }
    }

    public void Dispose()
    {
        if (bytes.Length > 0) ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        var count = await stream.ReadAsync(bytes.AsMemory(end), cancellationToken);
        end += count;
        total += count;
        if (count > 0) bytesRead?.Report(total);
        return count > 0;
    }
}
