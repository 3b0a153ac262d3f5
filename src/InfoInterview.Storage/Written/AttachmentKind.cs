namespace InfoInterview.Storage;

/// <summary>A kind of file, with the bytes that it begins with.</summary>
internal sealed record AttachmentKind(string Ending, string MediaType, byte[]? Begin)
{
    /// <summary>Whether a file is of this kind; text is what holds no zero byte.</summary>
    public bool IsOf(ReadOnlySpan<byte> content)
    {
        if (Begin is null) return content.IndexOf((byte)0) < 0;
        if (MediaType.StartsWith("text/", StringComparison.Ordinal) && content.StartsWith("\uFEFF"u8)) content = content[3..];
        return content.StartsWith(Begin);
    }
}
