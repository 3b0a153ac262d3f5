namespace InfoInterview.Tests.Calendars;

/// <summary>A beginning, and then the letter x for as long as anybody reads.</summary>
internal sealed class EndlessStream(byte[] beginning, long length) : Stream
{
    public long BytesRead { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get => BytesRead; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var size = (int)Math.Min(count, length - BytesRead);
        buffer.AsSpan(offset, size).Fill((byte)'x');
        if (BytesRead < beginning.Length) beginning.AsSpan((int)BytesRead, (int)Math.Min(size, beginning.Length - BytesRead)).CopyTo(buffer.AsSpan(offset));
        BytesRead += size;
        return size;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
