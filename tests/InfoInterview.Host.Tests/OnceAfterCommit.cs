using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace InfoInterview.Tests;

/// <summary>Does something at the moment at which a host has written to a table, as somebody in another window would: once.</summary>
internal sealed class OnceAfterCommit : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly string folder;
    private readonly string table;
    private readonly Action what;
    private readonly List<IDisposable> listening = [];
    private bool isWritten;
    private bool isDone;

    public OnceAfterCommit(string folder, string table, Action what)
    {
        (this.folder, this.table, this.what) = (folder, table, what);
        listening.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public void OnNext(DiagnosticListener value)
    {
        if (string.Equals(value.Name, DbLoggerCategory.Name, StringComparison.Ordinal)) listening.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (isDone || value.Value is not DbContextEventData { Context: { } context } || !IsHere(context.Database.GetDbConnection())) return;
        if (value.Value is CommandExecutedEventData command
            && command.Command.CommandText.Contains($"INTO \"{table}\"", StringComparison.Ordinal)) isWritten = true;
        if (!isWritten || value.Value is not TransactionEndEventData) return;
        isDone = true;
        what();
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        foreach (var one in listening) one.Dispose();
    }

    private bool IsHere(DbConnection connection) => connection.ConnectionString.Contains(folder, StringComparison.Ordinal);
}
