using InfoInterview.Storage.Backups;
using NodaTime;

namespace InfoInterview.Storage;

/// <summary>
/// Copies of an embedded database, and the way back. A copy is one moment of the database, made while others write; it is whole or not
/// there. Bringing one back revives nobody who was erased since, and keeps everybody silent who asked for it since. Stateless, safe to
/// share.
/// </summary>
public sealed class DatabaseBackup
{
    private readonly string path;
    private readonly string keyPath;

    /// <summary>For the database of a file.</summary>
    /// <param name="databasePath">The file, as <see cref="InterviewStorageOptions.DatabasePath"/>.</param>
    /// <param name="keyPath">The file of its key; <c>null</c> for the one beside it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="databasePath"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public DatabaseBackup(string databasePath, string? keyPath = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(databasePath);
        path = Path.GetFullPath(databasePath);
        this.keyPath = Path.GetFullPath(keyPath ?? path + ".key");
    }

    /// <summary>What is minded when a copy is brought back.</summary>
    public RestoreCare Care { get; init; } = new();

    /// <summary>The names of settings that a copy is made without, such as secrets that the copy could not keep.</summary>
    public ValueList<string> SettingsLeftOut { get; init; } = [];

    /// <summary>Copies the database, and its key beside the copy; then opens the copy, checks it and counts it against the
    /// original.</summary>
    /// <param name="target">The file of the copy, which must not be there yet; its folder is made.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>What was copied.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is <c>null</c>.</exception>
    /// <exception cref="StorageException">The database is not there or damaged, the disk is full, or the copy is not whole; no copy
    /// stays then.</exception>
    public Task<BackupReport> WriteAsync(string target, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(target);
        return Task.Run(() => new BackupWriter(path, keyPath, SettingsLeftOut).Write(Path.GetFullPath(target), ct), ct);
    }

    /// <summary>
    /// Puts a copy in the place of the database, brought up to date, without those who were erased since and with the wishes for silence
    /// since. The database that stood there is kept beside it. No process may have it open.
    /// </summary>
    /// <param name="backup">The file of the copy; it stays as it is.</param>
    /// <param name="newer">Later copies, which may know of an erasure or a wish for silence too.</param>
    /// <param name="today">The day of restoring, from which on those who are left out stay so.</param>
    /// <param name="ct">Ends the wait; until the last step nothing is changed.</param>
    /// <returns>What came of it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="backup"/> or <paramref name="newer"/> is <c>null</c>.</exception>
    /// <exception cref="StorageException">The copy is damaged or not ours, or the database is in use; nothing was changed.</exception>
    public Task<RestoreReport> RestoreAsync(string backup, IEnumerable<string> newer, LocalDate today, CancellationToken ct = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(backup);
        ArgumentNullException.ThrowIfNull(newer);
        return new BackupRestore(path, keyPath, Care, ct).RunAsync(Path.GetFullPath(backup), [.. newer.Select(Path.GetFullPath)], today);
    }
}
