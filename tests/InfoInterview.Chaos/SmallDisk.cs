namespace InfoInterview.Chaos;

/// <summary>
/// A disk that can be filled: one in memory of its own where this user may mount one, or the small one that a container has, or else a
/// limit on the size of the host's files, which needs no right at all.
/// </summary>
internal sealed class SmallDisk : IDisposable
{
    private const int Megabytes = 160;
    private const long LargestShared = 512L * 1024 * 1024;
    private const string Shared = "/dev/shm";

    private readonly bool isMounted;

    public SmallDisk()
    {
        var folder = Directory.CreateTempSubdirectory("infointerview-disk-").FullName;
        isMounted = Commands.TryRun("mount", "-t", "tmpfs", "-o", FormattableString.Invariant($"size={Megabytes}m"), "tmpfs",
            folder).Succeeded;
        if (isMounted) (Folder, What) = (folder, "A disk of its own in memory.");
        else Directory.Delete(folder);
        if (isMounted) return;
        if (Directory.Exists(Shared) && new DriveInfo(Shared).TotalSize <= LargestShared)
            (Folder, What) = (Path.Combine(Shared, Path.GetFileName(folder)), "The small disk that the container has in memory.");
    }

    /// <summary>Where it is; <c>null</c> where there is none, and files are limited instead.</summary>
    public string? Folder { get; }

    public string What { get; } = "No disk could be mounted here, so that files are kept from growing instead.";

    private string Filler => Path.Combine(Folder!, "filler");

    public void Fill()
    {
        // Without a buffer, so that nothing is left to be written when it is closed.
        using var filler = new FileStream(Filler, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        for (var bytes = 1 << 20; bytes > 0;)
        {
            try
            {
                filler.Write(new byte[bytes]);
            }
            catch (IOException)
            {
                bytes /= 2;
            }
        }
    }

    public void Free() => File.Delete(Filler);

    public void Dispose()
    {
        if (isMounted) Commands.TryRun("umount", Folder!);
        if (Folder is not null && Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    }
}
