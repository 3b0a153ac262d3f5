namespace InfoInterview.Storage.Sqlite;

/// <summary>Makes the folder and the empty file, for nobody's eyes but the user's: it will hold names and addresses of people.</summary>
internal static class SqliteFile
{
    private const UnixFileMode OwnFolder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode OwnFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public static void Make(string path)
    {
        try
        {
            MakeFolderOf(path);

            // Only ever made and never opened here: closing a second handle would drop the locks that SQLite holds in this process.
            if (!File.Exists(path)) MakeFile(path);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another process was quicker.
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StorageException(
                StorageProblem.Unreachable, $"The database '{path}' cannot be made: {exception.Message} Name a folder that can be written to.", exception);
        }
    }

    public static void MakeFolderOf(string path)
    {
        if (Path.GetDirectoryName(path) is not { Length: > 0 } folder || Directory.Exists(folder)) return;
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, OwnFolder);
    }

    private static void MakeFile(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OwnFile;
        using var made = new FileStream(path, options);
    }
}
