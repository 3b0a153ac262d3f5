using System.Security.Cryptography;
using InfoInterview.People;

namespace InfoInterview.Storage.Records;

/// <summary>
/// The key under which people are hashed, in a file of its own: whoever copies the database alone cannot find out whom the hashes
/// mean.
/// </summary>
internal sealed class KeyFile(string path)
{
    private const int Length = 32;

    /// <summary>How the system says that the disk is full: Unix by its number, Windows by its own.</summary>
    private static readonly int[] DiskFull = [28, unchecked((int)0x80070070), unchecked((int)0x80070027)];

    private readonly Lock reading = new();
    private DoNotContactKey? key;

    private string Place => path;

    public DoNotContactKey Read(bool mayMake)
    {
        lock (reading)
        {
            return key ??= Find(mayMake);
        }
    }

    /// <summary>Brings the key of another database here; one that is here already and is another one stays, and is told.</summary>
    public void CopyFrom(KeyFile other)
    {
        if (string.Equals(path, other.Place, StringComparison.Ordinal) || !File.Exists(other.Place)) return;
        var secret = File.ReadAllBytes(other.Place);
        if (File.Exists(path) && !File.ReadAllBytes(path).AsSpan().SequenceEqual(secret))
        {
            throw new StorageException(
                StorageProblem.Unreachable, $"'{path}' is the key of another database. Name another path for the key.");
        }

        if (!File.Exists(path)) Make(secret);
    }

    private DoNotContactKey Find(bool mayMake)
    {
        try
        {
            if (mayMake && !File.Exists(path)) Make(RandomNumberGenerator.GetBytes(Length));
            var secret = File.ReadAllBytes(path);
            return secret.Length >= DoNotContactKey.MinLength ? new DoNotContactKey(secret) : throw Missing(null);
        }
        catch (IOException full) when (DiskFull.Contains(full.HResult))
        {
            throw new StorageException(StorageProblem.DiskFailed, $"The disk with '{path}' is full. Make room and try again.", full);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Missing(exception);
        }
    }

    /// <summary>Whole or not at all: written beside, then moved to its place.</summary>
    private void Make(byte[] secret)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder)) MakeFolder(folder);
        var draft = path + ".new";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var made = new FileStream(draft, options))
        {
            made.Write(secret);
            made.Flush(flushToDisk: true);
        }

        File.Move(draft, path);
    }

    private static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private StorageException Missing(Exception? cause) => new(
        StorageProblem.Unreachable,
        $"The key '{path}' cannot be read. Without it, people who asked not to be written to are not recognised; bring it back from a copy.",
        cause);
}
