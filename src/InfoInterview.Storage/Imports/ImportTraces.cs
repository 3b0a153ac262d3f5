using InfoInterview.People;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage.Imports;

/// <summary>
/// What imports have kept of people who are erased or have become one with others, inside one transaction: it goes, and with it the way
/// back.
/// </summary>
internal sealed class ImportTraces(InterviewContext context, CancellationToken ct)
{
    private IQueryable<ImportedRow> Rows => context.Set<ImportedRow>();

    /// <summary>Forgets what was done to these contacts.</summary>
    public Task ForgetAsync(IReadOnlyCollection<Guid> contacts) => Rows.Where(row => EF.Parameter(contacts).Contains(row.Contact))
        .ExecuteDeleteAsync(ct);

    /// <summary>Forgets somebody, and records from before that name them.</summary>
    /// <param name="erased">Who is erased.</param>
    /// <param name="needles">What a record that names them holds.</param>
    public async Task ForgetAsync(Contact erased, IReadOnlyCollection<string> needles)
    {
        await ForgetAsync(erased.FormerIds.Add(erased.Id).Select(id => id.Value).ToArray());
        foreach (var needle in needles) await Rows.Where(row => row.Before != null && row.Before.Contains(needle)).ExecuteDeleteAsync(ct);
    }
}
