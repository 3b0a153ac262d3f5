namespace InfoInterview.Tests.Contacts;

/// <summary>
/// A stream of a start and then one pattern over and over, which is nowhere as a whole; notes how much memory is in use while it is read.
/// </summary>
internal sealed class RepeatingStream(byte[] start, byte[] pattern, long length) : Stream
{
    private const int BlockLength = 65_536;

    private readonly byte[] block = [.. Enumerable.Range(0, 1 + (BlockLength / pattern.Length)).SelectMany(_ => pattern)];
    private long at;

    public long MostMemory { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => at; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        MostMemory = Math.Max(MostMemory, GC.GetTotalMemory(forceFullCollection: false));
        var taken = (int)Math.Min(count, length - at);
        for (var rest = buffer.AsSpan(offset, taken); !rest.IsEmpty;)
        {
            var from = at < start.Length ? start.AsSpan((int)at) : block.AsSpan((int)((at - start.Length) % pattern.Length));
            var step = Math.Min(from.Length, rest.Length);
            from[..step].CopyTo(rest);
            rest = rest[step..];
            at += step;
        }

        return taken;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
