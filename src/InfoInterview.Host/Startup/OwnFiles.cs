namespace InfoInterview.Host.Startup;

/// <summary>Files and folders for nobody's eyes but the user's, where the system knows such a thing.</summary>
internal static class OwnFiles
{
    private const UnixFileMode OwnFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnFolder = OwnFile | UnixFileMode.UserExecute;

    public static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, OwnFolder);
    }

    public static FileStream Make(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OwnFile;
        return new FileStream(path, options);
    }

    public static void Copy(string from, string to)
    {
        using var copy = Make(to);
        using var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        source.CopyTo(copy);
        copy.Flush(flushToDisk: true);
    }

    /// <summary>Shuts what an older version left readable for others.</summary>
    public static void Shut(string folder)
    {
        if (OperatingSystem.IsWindows()) return;
        foreach (var file in Directory.EnumerateFiles(folder, "*",
            new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }))
        {
            if ((File.GetUnixFileMode(file) & ~OwnFolder) != UnixFileMode.None) File.SetUnixFileMode(file, OwnFile);
        }
    }
}
