namespace InfoInterview.Tests.Contacts;

/// <summary>A stream of a start and then one pattern over and over, which is nowhere as a whole; notes how much memory is in use while it is read.</summary>
internal sealed class RepeatingStream(byte[] start, byte[] pattern, long length) : Stream
{
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
        for (var i = 0; i < taken; i++, at++)
        {
            buffer[offset + i] = at < start.Length ? start[at] : pattern[(at - start.Length) % pattern.Length];
        }

        return taken;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
