using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace InfoInterview.Tests;

/// <summary>Does something at the moment at which a host has asked its database, as somebody in another window would: once.</summary>
internal sealed class OnceAfter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly string folder;
    private readonly string command;
    private readonly Action what;
    private readonly List<IDisposable> listening = [];
    private bool isDone;

    public OnceAfter(string folder, string command, Action what)
    {
        (this.folder, this.command, this.what) = (folder, command, what);
        listening.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public void OnNext(DiagnosticListener value)
    {
        if (string.Equals(value.Name, DbLoggerCategory.Name, StringComparison.Ordinal)) listening.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (isDone || value.Value is not CommandExecutedEventData asked || asked.Command.Connection is not { } connection
            || !IsHere(connection) || !asked.Command.CommandText.Contains(command, StringComparison.Ordinal)) return;
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
