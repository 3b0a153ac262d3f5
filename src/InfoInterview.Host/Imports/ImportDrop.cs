using System.Collections.Concurrent;
using InfoInterview.Host.Startup;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Imports;

/// <summary>
/// Files that somebody looks at before they are imported, in a folder that only the user can read. Each is gone once it is imported or
/// left, after an hour, and at the next start.
/// </summary>
internal sealed class ImportDrop
{
    private const int MostKept = 4;

    private static readonly Duration Kept = Duration.FromHours(1);

    private readonly ConcurrentDictionary<Guid, (Instant At, string Name, Asker Asker)> files = new();
    private readonly string folder;
    private readonly IClock clock;
    private readonly MakeId makeId;
    private readonly long limit;

    public ImportDrop(DataFolder data, HostSettings settings, IClock clock, MakeId makeId)
    {
        (folder, this.clock, this.makeId, limit) = (data.Imports, clock, makeId, settings.MaxImportBytes);
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    /// <summary>Takes a file in.</summary>
    /// <exception cref="ImportTooLargeException">The file is larger than the setting allows; nothing of it is kept.</exception>
    public async Task<Guid> KeepAsync(Stream file, string? name, CancellationToken ct)
    {
        Sweep();
        Directory.CreateDirectory(folder);
        var id = makeId();
        await using var limited = new LimitedStream(file, limit);
        try
        {
            await using var part = File.Create(PathOf(id));
            await limited.CopyToAsync(part, ct);
        }
        catch
        {
            File.Delete(PathOf(id));
            throw;
        }
        finally
        {
            await limited.DrainAsync(ct);
        }

        files[id] = (clock.GetCurrentInstant(), name ?? "", TheSeeker.Id);
        return id;
    }

    /// <summary>What the file is called; <c>null</c> when it is not kept any more, or is somebody else's.</summary>
    public string? NameOf(Guid id) => files.TryGetValue(id, out var file) && file.Asker == TheSeeker.Id && File.Exists(PathOf(id))
        ? file.Name : null;

    /// <summary>The file from its beginning.</summary>
    public Stream Open(Guid id) => new FileStream(PathOf(id), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);

    public void Remove(Guid id)
    {
        if (files.TryRemove(id, out _)) File.Delete(PathOf(id));
    }

    private void Sweep()
    {
        var now = clock.GetCurrentInstant();
        foreach (var (id, _) in files.OrderByDescending(file => file.Value.At)
            .Where((file, i) => i >= MostKept - 1 || now - file.Value.At > Kept).ToList()) Remove(id);
    }

    private string PathOf(Guid id) => Path.Combine(folder, id.ToString("N"));
}
