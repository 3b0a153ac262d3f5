using InfoInterview.Host.Post;
using InfoInterview.Host.Startup;
using InfoInterview.Storage;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Host.Backups;

/// <summary>
/// Copies of everything, each in a folder named by its moment: the database, checked and counted, its key, the keys of the pages, and the
/// files of settings beside it; keys and settings are sealed when there is a passphrase.
/// </summary>
internal sealed class BackupDesk(DataFolder data, IClock clock, HostSettings? settings = null)
{
    private const string Part = ".part";
    private const string Keys = "keys";
    private const string DumpName = "infointerview.dump";

    private static readonly InstantPattern Names = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    private string? Passphrase => settings?.BackupPassphrase is { Length: > 0 } passphrase ? passphrase : null;

    private bool IsServer => settings?.ConnectionString is { Length: > 0 };

    private string CopyName => IsServer ? DumpName : DataFolder.DatabaseName;

    /// <summary>Makes a copy and lets old ones of the same folder go.</summary>
    public async Task<BackupReport> WriteAsync(string? to, CancellationToken ct)
    {
        var folder = FolderOf(to);
        OwnFiles.MakeFolder(folder);
        var place = Path.Combine(folder, Names.Format(clock.GetCurrentInstant()));
        var part = place + Part;
        if (Directory.Exists(part)) Directory.Delete(part, recursive: true);
        try
        {
            OwnFiles.MakeFolder(part);
            var copy = Path.Combine(part, CopyName);
            var report = IsServer ? await Server().WriteAsync(copy, ct) : await Files().WriteAsync(copy, ct);
            CopyBeside(part);
            if (Passphrase is { } passphrase) Seal(part, passphrase);
            Directory.Move(part, place);
            Rotate(folder);
            return report with { Path = Path.Combine(place, CopyName) };
        }
        finally
        {
            if (Directory.Exists(part)) Directory.Delete(part, recursive: true);
        }
    }

    /// <summary>Brings a copy back; later ones of the same folder tell who was erased or silenced since.</summary>
    /// <param name="from">The folder of the copy; <c>null</c> for the latest.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<(RestoreReport Report, string From)> RestoreAsync(string? from, CancellationToken ct)
    {
        var place = Path.TrimEndingDirectorySeparator(Path.GetFullPath(from ?? Latest()
            ?? throw new StorageException(StorageProblem.Unreachable, $"There is no copy in {FolderOf(null)}.")));
        var copy = Path.Combine(place, CopyName);
        if (!File.Exists(copy))
        {
            throw new StorageException(StorageProblem.Unreachable,
                $"There is no {CopyName} in {place}. A copy of a file is brought back without --database, one of a server with it.");
        }

        // All that is sealed is opened before anything is changed.
        var missing = Missing(place).ToList();
        var newer = Made(Path.GetDirectoryName(place)!)
            .Where(made => string.CompareOrdinal(Path.GetFileName(made.Folder), Path.GetFileName(place)) > 0)
            .OrderBy(made => made.At).Select(made => Path.Combine(made.Folder, CopyName)).Where(File.Exists);
        var key = missing.Find(file => string.Equals(file.Target, data.Database + ".key", StringComparison.Ordinal));
        var isNewKey = key.Target is not null;
        if (isNewKey) Write(key.Target!, key.Content);
        try
        {
            var today = clock.GetCurrentInstant().InUtc().Date;
            var report = IsServer ? await Server().RestoreAsync(copy, newer, today, ct)
                : await Files().RestoreAsync(copy, newer, today, ct);
            foreach (var file in missing.Where(file => !File.Exists(file.Target))) Write(file.Target, file.Content);
            return (report, place);
        }
        catch
        {
            if (isNewKey) File.Delete(key.Target!);
            throw;
        }
    }

    /// <summary>When the last copy was made in the usual folder; <c>null</c> when there is none.</summary>
    public Instant? LastMade() => Made(FolderOf(null)) is { Count: > 0 } made ? made.Max(one => one.At) : null;

    private string? Latest() => Made(FolderOf(null)) is { Count: > 0 } made ? made.MaxBy(one => one.At).Folder : null;

    private string FolderOf(string? to) => to is null ? data.Backups : Path.GetFullPath(to);

    /// <summary>Without a passphrase the keys lie beside the copy as they are, and would open the password of the mail account.</summary>
    private DatabaseBackup Files() => new(data.Database)
    {
        Care = Care(),
        SettingsLeftOut = Passphrase is null ? [MailAccount.Setting] : [],
    };

    private ServerBackup Server() => new(new InterviewStorageOptions
    {
        DatabasePath = data.Database,
        ConnectionString = settings!.ConnectionString,
        UpgradeConnectionString = settings.UpgradeConnectionString,
    })
    {
        Care = Care(),
    };

    /// <summary>A copy knows neither what was sent since, nor which secrets were taken away.</summary>
    private RestoreCare Care()
    {
        var now = clock.GetCurrentInstant();
        return new RestoreCare
        {
            LatestSettings = [MailAccount.Setting, SubscriptionDesk.Setting],
            OpenKind = OutboxDesk.Kind,
            OpenNote = new OutboxNote
            {
                State = OutboxState.Unknown,
                At = now,
                Why = Spoken.Later("It waited when the copy was made that was brought back, and may have been sent since."),
            }.Write(),
            At = now,
        };
    }

    private static List<(string Folder, Instant At)> Made(string folder) => !Directory.Exists(folder)
        ? []
        : Directory.GetDirectories(folder).Select(one => (Folder: one, Read: Names.Parse(Path.GetFileName(one))))
            .Where(one => one.Read.Success).Select(one => (one.Folder, one.Read.Value)).ToList();

    private void Rotate(string folder)
    {
        var made = Made(folder).ToDictionary(one => one.At, one => one.Folder);
        foreach (var old in BackupRotation.Old(made.Keys, clock.GetCurrentInstant())) Directory.Delete(made[old], recursive: true);
    }

    /// <summary>Files of settings: whatever lies in the data folder and is no part of the database.</summary>
    private IEnumerable<string> Beside() => Directory.EnumerateFiles(data.Path)
        .Where(file => !Path.GetFileName(file).StartsWith(DataFolder.DatabaseName, StringComparison.Ordinal)
            && Path.GetExtension(file) is not (".new" or ".part" or ".tmp"));

    private void CopyBeside(string part)
    {
        foreach (var source in Beside()) OwnFiles.Copy(source, Path.Combine(part, Path.GetFileName(source)));
        if (!data.Keys.Exists) return;
        OwnFiles.MakeFolder(Path.Combine(part, Keys));
        foreach (var key in data.Keys.GetFiles()) OwnFiles.Copy(key.FullName, Path.Combine(part, Keys, key.Name));
    }

    private void Seal(string part, string passphrase)
    {
        foreach (var file in Directory.GetFiles(part, "*", SearchOption.AllDirectories))
        {
            if (!string.Equals(Path.GetFileName(file), CopyName, StringComparison.Ordinal)) SealedFiles.Seal(file, passphrase);
        }
    }

    /// <summary>What of a copy's keys and settings is not here any more, opened, with its place.</summary>
    private IEnumerable<(string Target, byte[] Content)> Missing(string place)
    {
        foreach (var file in Directory.GetFiles(place, "*", SearchOption.AllDirectories))
        {
            var isSealed = file.EndsWith(SealedFiles.Ending, StringComparison.Ordinal);
            var name = Path.GetRelativePath(place, isSealed ? file[..^SealedFiles.Ending.Length] : file);
            if (string.Equals(name, CopyName, StringComparison.Ordinal)) continue;
            var target = string.Equals(name, CopyName + ".key", StringComparison.Ordinal) ? data.Database + ".key"
                : Path.Combine(data.Path, name);
            if (!File.Exists(target)) yield return (target, isSealed ? SealedFiles.Open(file, Passphrase) : File.ReadAllBytes(file));
        }
    }

    private static void Write(string target, byte[] content)
    {
        OwnFiles.MakeFolder(Path.GetDirectoryName(target)!);
        using var file = OwnFiles.Make(target);
        file.Write(content);
        file.Flush(flushToDisk: true);
    }
}
