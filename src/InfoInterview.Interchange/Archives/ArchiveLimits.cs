namespace InfoInterview.Interchange.Archives;

/// <summary>How much of an archive is believed; beyond it, nothing of it is read.</summary>
public static class ArchiveLimits
{
    /// <summary>The largest archive, in bytes.</summary>
    public const long MaxBytes = 512L * 1024 * 1024;

    /// <summary>The most that it holds once it is unpacked, in bytes.</summary>
    public const long MaxUnpackedBytes = 1024L * 1024 * 1024;

    /// <summary>The most entries.</summary>
    public const int MaxEntries = 200_000;
}
