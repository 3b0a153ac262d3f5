using System.Data.Common;
using InfoInterview.People;
using Microsoft.EntityFrameworkCore.Storage;

namespace InfoInterview.Storage.Records;

/// <summary>What differs from one kind of database to another.</summary>
internal abstract class DatabaseProvider : IDisposable
{
    /// <summary>The file of the key under which the people who are not written to are hashed.</summary>
    protected abstract KeyFile Key { get; }

    public abstract InterviewContext CreateContext();

    /// <summary>Makes the database or brings it up to date, all or nothing, one process at a time.</summary>
    public abstract Task UpgradeAsync(CancellationToken ct);

    /// <summary>Waits for one of the connections that this process has, in turn; disposing the result gives it to the next one.</summary>
    public virtual Task<IDisposable?> EnterAsync(CancellationToken ct) => Task.FromResult<IDisposable?>(null);

    /// <summary>
    /// Begins a transaction that sees one moment of the database, as the context's asker may see it, and keeps no writer waiting.
    /// </summary>
    public abstract Task<IDbContextTransaction> BeginReadAsync(InterviewContext context, CancellationToken ct);

    /// <summary>Begins a transaction on behalf of the context's asker that behaves as if it were alone.</summary>
    public abstract Task<IDbContextTransaction> BeginWriteAsync(InterviewContext context, CancellationToken ct);

    /// <summary>Waits until this process may write for the asker; disposing the result lets the next one.</summary>
    public abstract Task<IDisposable> EnterWriteAsync(Asker asker, CancellationToken ct);

    /// <summary>
    /// A context that sees and takes the rows of everybody, in a transaction that has begun: for moving a whole database, and for
    /// nothing else.
    /// </summary>
    public abstract Task<InterviewContext> OpenWholeAsync(CancellationToken ct);

    /// <summary>Adds many rows at once, inside a writing transaction, quicker than one by one.</summary>
    public abstract Task AddRowsAsync(InterviewContext context, RowTable table, IEnumerable<object?[]> rows, CancellationToken ct);

    /// <summary>
    /// Adds many of the asker's own rows at once, inside a writing transaction; the context does not know them afterwards.
    /// </summary>
    public Task AddAsync<TRow>(InterviewContext context, IReadOnlyCollection<TRow> rows, CancellationToken ct)
        where TRow : class, IOwnedRow
    {
        if (rows.Count == 0) return Task.CompletedTask;
        foreach (var row in rows) context.ThrowIfForeign(row);
        var table = RowTable.Of<TRow>(context);
        return AddRowsAsync(context, table, rows.Select(table.ValuesOf), ct);
    }

    /// <summary>What a query says to pass over rows that another transaction holds; empty where writers are alone.</summary>
    public abstract string PassOverLocked { get; }

    /// <summary>A condition that is true of the texts in the parameter <c>@keys</c>, which is <see cref="KeysAsAsked"/>.</summary>
    public abstract string AmongKeys { get; }

    /// <summary>Many texts in one parameter.</summary>
    public abstract object KeysAsAsked(string[] keys);

    /// <summary>An id as a command of the driver takes it.</summary>
    public abstract object IdAsKept(Guid id);

    /// <summary>Waits, inside a writing transaction, until no other one writes what is shared by all.</summary>
    public abstract Task HoldSharedAsync(InterviewContext context, CancellationToken ct);

    /// <summary>Sees to it that what was deleted and committed can be read in none of the database's files.</summary>
    public abstract void Forget();

    /// <summary>Whether that still waits for somebody who reads.</summary>
    public virtual bool IsForgetting => false;

    /// <summary>The key under which the people who are not written to are hashed.</summary>
    /// <param name="mayMake">Whether one may be made when there is none: only while nothing was hashed yet.</param>
    public DoNotContactKey KeyOfBlocks(bool mayMake) => Key.Read(mayMake);

    /// <summary>Takes over the key of another database whose rows were moved here.</summary>
    public void TakeKeyOf(DatabaseProvider other) => Key.CopyFrom(other.Key);

    /// <summary>Whether an error only says that the connection is gone, so that another one may do.</summary>
    public virtual bool WasCutOff(DbException exception) => false;

    /// <summary>Says what an error of the database means for people.</summary>
    public abstract StorageException Explain(DbException exception);

    /// <summary>Lets go of the database.</summary>
    public abstract void Dispose();
}
