using System.Diagnostics;
using System.Globalization;

namespace InfoInterview.Benchmarks;

/// <summary>
/// Runs contestants in turn, many rounds over, and compares their best times: on a machine that others use too, the minimum is what the
/// code costs, and taking turns lets nobody have the quiet minutes alone.
/// </summary>
internal sealed class Race(int rounds)
{
    /// <summary>Short, so that now and then a round is not interrupted.</summary>
    private static readonly long RoundTicks = Stopwatch.Frequency / 200;

    /// <summary>A race ends after this time, whatever rounds are left.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    public void Run(string title, params (string Name, Action Run)[] contestants) => Run(title, 1, contestants);

    /// <summary>Runs contestants that do the same thing many times over, and tells what one of them costs.</summary>
    public void Run(string title, int times, params (string Name, Action Run)[] contestants)
    {
        var counts = contestants.Select(contestant => WarmUp(contestant.Run)).ToArray();
        var best = new double[contestants.Length];
        Array.Fill(best, double.MaxValue);
        var clock = Stopwatch.StartNew();
        for (var round = 0; round == 0 || (round < rounds && clock.Elapsed < Longest); round++)
        {
            for (var i = 0; i < contestants.Length; i++) best[i] = Math.Min(best[i], Time(contestants[i].Run, counts[i]));
        }

        Console.WriteLine($"\n{title}\n");
        Console.WriteLine("| contestant | ns | of the first | bytes |\n| --- | ---: | ---: | ---: |");
        for (var i = 0; i < contestants.Length; i++)
        {
            var row = string.Create(CultureInfo.InvariantCulture, $"| {contestants[i].Name} | {best[i] / times:F1} | {best[i] / best[0]:F2} | {Allocated(contestants[i].Run, counts[i]) / times} |");
            Console.WriteLine(row);
        }
    }

    private static int WarmUp(Action run)
    {
        // Measured by what this process gets of the machine: others may keep the compiler from its second look.
        var until = Environment.CpuUsage.TotalTime + TimeSpan.FromSeconds(1);
        while (Environment.CpuUsage.TotalTime < until) run();
        var count = 1;
        while (Time(run, count) * count * 1e-9 * Stopwatch.Frequency < RoundTicks) count *= 2;
        return count;
    }

    private static double Time(Action run, int count)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < count; i++) run();
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / count;
    }

    private static long Allocated(Action run, int count)
    {
        var rounds = Math.Min(count, 100);
        run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < rounds; i++) run();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / rounds;
    }
}
