using System.Globalization;
namespace InfoInterview.Chaos;

/// <summary>The workers beside the host, and what they ever said.</summary>
internal sealed class Team(Site site) : IAsyncDisposable
{
    private const int Workers = 2;

    private readonly List<Victim> everybody = [];
    private readonly List<Victim> atWork = [];

    public async Task StartAsync()
    {
        while (atWork.Count < Workers)
        {
            var worker = site.StartWorker(everybody.Count);
            everybody.Add(worker);
            atWork.Add(worker);
        }

        foreach (var worker in atWork)
            (await worker.SaysAsync(line => line is "up", Rig.Patience)).Should().BeTrue("a worker starts; it complained: {0}",
                worker.Complaints);
    }

    public async Task KillOneAsync(Random random)
    {
        if (atWork.Count == 0) return;
        var one = atWork[random.Next(atWork.Count)];
        one.HasEnded.Should().BeFalse("a worker goes on whatever happens; it complained: {0}", one.Complaints);
        atWork.Remove(one);
        await one.KillAsync();
    }

    public async Task EndAsync()
    {
        while (atWork.Count > 0) await KillOneAsync(Random.Shared);
    }

    /// <summary>All that they said until now, by the first word.</summary>
    public ILookup<string, string[]> Words() =>
        everybody.SelectMany(worker => worker.Said).Select(line => line.Split(' ')).ToLookup(line => line[0], StringComparer.Ordinal);

    /// <summary>What is not as the workers were told: they may know less than there is, never more.</summary>
    public static IReadOnlyList<string> Faults(Seen seen, ILookup<string, string[]> words)
    {
        var facts = seen.Facts.Select(fact => fact.Key).Where(key => key.Contains('.', StringComparison.Ordinal) && !key.Contains('-',
            StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        var follows = facts.SelectMany(fact => Enumerable.Range(0, Worker.Follows).Select(part =>
            string.Create(CultureInfo.InvariantCulture, $"{fact}/{part}")))
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. words["asked"].Where(line => !facts.Contains(line[1])).Select(line => $"{line[1]} was recorded and is lost"),
            .. follows.Where(key => !seen.Work.ContainsKey(key)).Select(key => $"{key} does not follow, though its fact is there"),
            .. seen.Work.Keys.Where(key => !follows.Contains(key)).Select(key => $"{key} follows from no fact"),
            .. Twice(words["took"].Select(line => $"{line[1]} {line[2]}"), "was claimed twice at once"),
            .. Twice(words["done"].Select(line => line[1]), "was done twice"),
            .. words["done"].Where(line => seen.Work.TryGetValue(line[1], out var row) && !row.IsDone).Select(line =>
                $"{line[1]} was done and is not"),
            .. words["took"].Where(line => seen.Work.TryGetValue(line[1], out var row) && row.Attempts < int.Parse(line[2],
                CultureInfo.InvariantCulture))
                .Select(line => $"{line[1]} was claimed and nobody knows"),
        ];
    }

    public int Done => everybody.Sum(worker => worker.Said.Count(line => line.StartsWith("done", StringComparison.Ordinal)));

    public async ValueTask DisposeAsync()
    {
        foreach (var worker in everybody)
        {
            await worker.KillAsync();
            worker.Dispose();
        }
    }

    private static IEnumerable<string> Twice(IEnumerable<string> names, string what) =>
        names.GroupBy(name => name, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => $"{same.Key} {what}");
}
