namespace InfoInterview.Host.Imports;

/// <summary>Reads on from another stream, and counts; too much is an <see cref="ImportTooLargeException"/>.</summary>
internal sealed class LimitedStream(Stream inner, long limit) : Stream
{
    /// <summary>How much is read and thrown away after a refusal, so that a browser gets to see the answer.</summary>
    private const long MostDrained = 1024L * 1024 * 1024;

    public long BytesRead { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => BytesRead;
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Count(await inner.ReadAsync(buffer, cancellationToken));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => Count(inner.Read(buffer, offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public async Task DrainAsync(CancellationToken ct)
    {
        var buffer = new byte[81920];
        var drained = 0L;
        while (drained < MostDrained && await inner.ReadAsync(buffer, ct) is var read and > 0) drained += read;
    }

    private int Count(int read)
    {
        BytesRead += read;
        return BytesRead <= limit ? read : throw new ImportTooLargeException(limit);
    }
}
