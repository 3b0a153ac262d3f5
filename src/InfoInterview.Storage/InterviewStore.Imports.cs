using InfoInterview.People;
using InfoInterview.Storage.Contacts;
using InfoInterview.Storage.Imports;

namespace InfoInterview.Storage;

/// <content>Many contacts at once.</content>
public sealed partial class InterviewStore
{
    /// <summary>
    /// Writes a batch of contacts, all or none. Somebody who is known by an identity keeps their record and its id, and what the batch
    /// knows more
    /// is added to it; so the same batch again, or two at once, double nobody. Somebody who was erased is left out; somebody else who
    /// is not to be written to
    /// comes in with that noted.
    /// </summary>
    /// <param name="asker">Whose contacts; must have been saved.</param>
    /// <param name="batch">The contacts, each with a new id.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>How many were new, changed, unchanged and left out.</returns>
    /// <exception cref="ArgumentException">A contact has no id.</exception>
    /// <exception cref="InvalidOperationException">The seeker is unknown.</exception>
    public Task<ImportCounts> ImportAsync(Asker asker, IReadOnlyList<Contact> batch, CancellationToken ct = default)
    {
        ThrowUnlessNew(batch);
        return transactions.WriteAsync(asker, context => ContactImport.RunAsync(Book(context, ct), batch), ct);
    }

    /// <summary>
    /// Writes a batch of contacts as <see cref="ImportAsync(Asker, IReadOnlyList{Contact}, CancellationToken)"/> does, and notes what
    /// it did, so that <see cref="ImportStore.UndoAsync"/> can take it back.
    /// </summary>
    /// <param name="asker">Whose contacts; must have been saved.</param>
    /// <param name="batch">The contacts, each with a new id.</param>
    /// <param name="import">The import, which <see cref="ImportStore.BeginAsync"/> has begun.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>How many were new, changed, unchanged and left out.</returns>
    /// <exception cref="ArgumentException">A contact has no id.</exception>
    /// <exception cref="InvalidOperationException">The seeker or the import is unknown.</exception>
    public Task<ImportCounts> ImportAsync(Asker asker, IReadOnlyList<Contact> batch, ImportId import, CancellationToken ct = default)
    {
        ThrowUnlessNew(batch);
        return transactions.WriteAsync(
            asker, context => ContactImport.RunAsync(Book(context, ct), batch, new ImportLog(context, import, ct)), ct);
    }

    /// <summary>Says what importing a batch would do, and writes nothing.</summary>
    /// <param name="asker">Whose contacts; must have been saved.</param>
    /// <param name="batch">The contacts, each with a new id.</param>
    /// <param name="trial">What was tried of the same file before; it adds up the counts.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <exception cref="ArgumentNullException"><paramref name="trial"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">A contact has no id.</exception>
    /// <returns>What importing this batch would do.</returns>
    /// <exception cref="InvalidOperationException">The seeker is unknown.</exception>
    public async Task<ImportCounts> TryImportAsync(Asker asker, IReadOnlyList<Contact> batch, ImportTrial trial,
        CancellationToken ct = default)
    {
        ThrowUnlessNew(batch);
        ArgumentNullException.ThrowIfNull(trial);
        var counts = await transactions.ReadAsync(
            asker,
            context =>
            {
                trial.Begin();
                return ContactImport.RunAsync(Book(context, ct), batch, trial: trial);
            },
            ct);
        trial.Take(counts);
        return counts;
    }
}
