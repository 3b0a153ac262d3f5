using InfoInterview.Chaos.Deeds;

namespace InfoInterview.Chaos;

/// <summary>What was asked of the host and what it confirmed, also on a disk that the host has nothing to do with.</summary>
internal sealed class Ledger(string path) : IDisposable
{
    private readonly Lock turn = new();
    private readonly StreamWriter file = new(path) { AutoFlush = true };
    private readonly List<Deed> all = [];
    private readonly Queue<Deed> pending = new();

    public int Confirmed { get; private set; }

    public int Pending
    {
        get
        {
            lock (turn) return pending.Count;
        }
    }

    public string Path => path;

    /// <summary>Something that was tried before and not confirmed, to be tried again; <c>null</c> when there is nothing.</summary>
    public Deed? Again()
    {
        lock (turn) return pending.TryDequeue(out var deed) ? deed : null;
    }

    public void Begin(Deed deed)
    {
        lock (turn)
        {
            all.Add(deed);
            file.WriteLine($"tried {deed.Name}");
        }
    }

    public void Confirm(Deed deed, int status)
    {
        lock (turn)
        {
            (deed.IsTried, deed.IsConfirmed) = (true, true);
            Confirmed++;
            file.WriteLine(FormattableString.Invariant($"confirmed {deed.Name} {status}"));
        }
    }

    public void Postpone(Deed deed, string why)
    {
        lock (turn)
        {
            deed.IsTried = true;
            pending.Enqueue(deed);
            file.WriteLine($"not confirmed {deed.Name} {why.ReplaceLineEndings(" ")}");
        }
    }

    public void Write(string line)
    {
        lock (turn) file.WriteLine(line);
    }

    /// <summary>All that does not stand as it must.</summary>
    public IReadOnlyList<string> Faults(Seen seen)
    {
        lock (turn) return [.. seen.Faults, .. all.Select(deed => deed.Fault(seen)).OfType<string>()];
    }

    public void Dispose() => file.Dispose();
}
