using InfoInterview.Host.Startup;
using InfoInterview.Storage;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Host.Backups;

/// <summary>
/// Copies of everything in the data folder, each in a folder named by its moment: the database, checked and counted, its key, the keys of
/// the pages, the calendar and the skills.
/// </summary>
internal sealed class BackupDesk(DataFolder data, IClock clock)
{
    private const string Part = ".part";

    private static readonly InstantPattern Names = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    private readonly DatabaseBackup database = new(data.Database);

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
            var report = await database.WriteAsync(Path.Combine(part, DataFolder.DatabaseName), ct);
            CopyBeside(part);
            Directory.Move(part, place);
            Rotate(folder);
            return report with { Path = Path.Combine(place, DataFolder.DatabaseName) };
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
        var newer = Made(Path.GetDirectoryName(place)!)
            .Where(made => string.CompareOrdinal(Path.GetFileName(made.Folder), Path.GetFileName(place)) > 0)
            .Select(made => Path.Combine(made.Folder, DataFolder.DatabaseName));
        var report = await database.RestoreAsync(Path.Combine(place, DataFolder.DatabaseName), newer, clock.GetCurrentInstant()
            .InUtc().Date, ct);
        foreach (var (name, target) in Beside())
        {
            if (File.Exists(Path.Combine(place, name)) && !File.Exists(target)) OwnFiles.Copy(Path.Combine(place, name), target);
        }

        foreach (var key in Directory.Exists(Path.Combine(place, "keys")) ? Directory.GetFiles(Path.Combine(place, "keys")) : [])
        {
            OwnFiles.MakeFolder(data.Keys.FullName);
            if (!File.Exists(Path.Combine(data.Keys.FullName, Path.GetFileName(key)))) OwnFiles.Copy(key,
                Path.Combine(data.Keys.FullName, Path.GetFileName(key)));
        }

        return (report, place);
    }

    /// <summary>When the last copy was made in the usual folder; <c>null</c> when there is none.</summary>
    public Instant? LastMade() => Made(FolderOf(null)) is { Count: > 0 } made ? made.Max(one => one.At) : null;

    private string? Latest() => Made(FolderOf(null)) is { Count: > 0 } made ? made.MaxBy(one => one.At).Folder : null;

    private string FolderOf(string? to) => to is null ? data.Backups : Path.GetFullPath(to);

    private static List<(string Folder, Instant At)> Made(string folder) => !Directory.Exists(folder)
        ? []
        : Directory.GetDirectories(folder).Select(one => (Folder: one, Read: Names.Parse(Path.GetFileName(one))))
            .Where(one => one.Read.Success).Select(one => (one.Folder, one.Read.Value)).ToList();

    private void Rotate(string folder)
    {
        var made = Made(folder).ToDictionary(one => one.At, one => one.Folder);
        foreach (var old in BackupRotation.Old(made.Keys, clock.GetCurrentInstant())) Directory.Delete(made[old], recursive: true);
    }

    private IEnumerable<(string Name, string Path)> Beside() => [("calendar.ics", data.Calendar), ("skills.json", data.Skills)];

    private void CopyBeside(string part)
    {
        foreach (var (name, source) in Beside())
        {
            if (File.Exists(source)) OwnFiles.Copy(source, Path.Combine(part, name));
        }

        if (!data.Keys.Exists) return;
        OwnFiles.MakeFolder(Path.Combine(part, "keys"));
        foreach (var key in data.Keys.GetFiles()) OwnFiles.Copy(key.FullName, Path.Combine(part, "keys", key.Name));
    }
}
