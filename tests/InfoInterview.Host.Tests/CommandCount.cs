using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace InfoInterview.Tests;

/// <summary>Counts the commands that a piece of work gives to the database of one host.</summary>
internal sealed class CommandCount : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private readonly List<IDisposable> listening = [];
    private readonly string folder;
    private int count;

    private CommandCount(string folder) => this.folder = folder;

    public static async Task<int> OfAsync(TestHost host, Func<Task> work)
    {
        var counter = new CommandCount(host.Folder);
        counter.listening.Add(DiagnosticListener.AllListeners.Subscribe(counter));
        try
        {
            // Entity Framework looks once a second whether somebody listens.
            await Task.Delay(TimeSpan.FromMilliseconds(1_200));
            counter.count = 0;
            await work();
        }
        finally
        {
            foreach (var one in counter.listening.ToList()) one.Dispose();
        }

        return counter.count;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (string.Equals(value.Name, DbLoggerCategory.Name, StringComparison.Ordinal)) listening.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandExecutedEventData command
            && command.Command.Connection?.ConnectionString.Contains(folder, StringComparison.Ordinal) == true)
            Interlocked.Increment(ref count);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }
}
