using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace InfoInterview.Tests;

/// <summary>Counts the commands that a piece of work gives to the database; what runs beside it is not counted.</summary>
internal sealed class CommandCount : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private static readonly AsyncLocal<CommandCount?> Counting = new();

    private int count;

    static CommandCount() => DiagnosticListener.AllListeners.Subscribe(new CommandCount());

    public static async Task<int> OfAsync(Func<Task> work)
    {
        var counter = new CommandCount();
        Counting.Value = counter;
        await work();
        Counting.Value = null;
        return counter.count;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name) value.Subscribe(this);
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuted.Name && Counting.Value is { } counter) Interlocked.Increment(ref counter.count);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
