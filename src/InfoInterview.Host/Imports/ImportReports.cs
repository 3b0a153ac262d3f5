using System.Collections.Concurrent;
using InfoInterview.Host.Startup;

namespace InfoInterview.Host.Imports;

/// <summary>The last few reports, so that a page can show one again without importing again. Gone when the host stops.</summary>
internal sealed class ImportReports(MakeId makeId)
{
    private const int MostKept = 20;

    private readonly ConcurrentQueue<(Guid Id, ImportReport Report)> kept = new();

    public Guid Keep(ImportReport report)
    {
        var id = makeId();
        kept.Enqueue((id, report));
        while (kept.Count > MostKept && kept.TryDequeue(out _))
        {
        }

        return id;
    }

    /// <summary>The report; <c>null</c> when it is not kept any more.</summary>
    public ImportReport? Find(Guid id) => kept.FirstOrDefault(pair => pair.Id == id).Report;
}
