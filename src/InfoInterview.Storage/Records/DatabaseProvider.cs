using System.Data.Common;
using Microsoft.EntityFrameworkCore.Storage;

namespace InfoInterview.Storage.Records;

/// <summary>What differs from one kind of database to another.</summary>
internal abstract class DatabaseProvider : IDisposable
{
    public abstract InterviewContext CreateContext();

    /// <summary>Makes the database or brings it up to date, all or nothing, one process at a time.</summary>
    public abstract Task UpgradeAsync(CancellationToken ct);

    /// <summary>Begins a transaction that sees one moment of the database and keeps no writer waiting.</summary>
    public abstract Task<IDbContextTransaction> BeginReadAsync(InterviewContext context, CancellationToken ct);

    /// <summary>Begins a transaction that behaves as if it were alone.</summary>
    public abstract Task<IDbContextTransaction> BeginWriteAsync(InterviewContext context, CancellationToken ct);

    /// <summary>Waits until this process may write; disposing the result lets the next one.</summary>
    public abstract Task<IDisposable> EnterWriteAsync(CancellationToken ct);

    /// <summary>Says what an error of the database means for people.</summary>
    public abstract StorageException Explain(DbException exception);

    /// <summary>Lets go of the database.</summary>
    public abstract void Dispose();
}
