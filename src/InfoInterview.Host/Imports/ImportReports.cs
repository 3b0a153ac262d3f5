using System.Collections.Concurrent;
using InfoInterview.Host.Startup;
using InfoInterview.Storage;

namespace InfoInterview.Host.Imports;

/// <summary>The last few reports, so that a page can show one again without importing again. Gone when the host stops.</summary>
internal sealed class ImportReports(MakeId makeId)
{
    private const int MostKept = 20;

    private readonly ConcurrentQueue<(Guid Id, Asker Asker, ImportReport Report)> kept = new();

    public Guid Keep(ImportReport report)
    {
        var id = makeId();
        kept.Enqueue((id, TheSeeker.Id, report));
        while (kept.Count > MostKept && kept.TryDequeue(out _))
        {
        }

        return id;
    }

    /// <summary>The report; <c>null</c> when it is not kept any more, or is somebody else's.</summary>
    public ImportReport? Find(Guid id) => kept.FirstOrDefault(one => one.Id == id && one.Asker == TheSeeker.Id).Report;
}
