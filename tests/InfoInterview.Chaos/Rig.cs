using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace InfoInterview.Chaos;

/// <summary>
/// Round after round, visitors write through the host and workers work beside it, trouble comes and goes, and somebody is killed at an
/// instant that the seed chooses; then what is there is compared with what was confirmed.
/// </summary>
internal sealed class Rig : IAsyncDisposable
{
    private const int Visitors = 5;
    private const int FaultsTold = 12;

    /// <summary>
    /// How much is confirmed at most before trouble begins, and before the end of the round: a host that has just begun is slow.
    /// </summary>
    private const int MostBefore = 16;
    private const int MostAfter = 8;

    /// <summary>How long anything may take on a machine with much to do.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private static readonly TimeSpan UsualStart = TimeSpan.FromSeconds(1.2);

    /// <summary>A machine is slow that takes so many times as long to start a host.</summary>
    private const double MuchSlower = 2.5;

    /// <summary>Whoever runs the host.</summary>
    private static readonly SeekerId Dana = new(new Guid("0198f3a0-7c00-7000-8000-000000000001"));

    private readonly Site site;
    private readonly Random random;
    private readonly Action<string> tell;
    private readonly Ledger ledger;
    private readonly Team team;
    private readonly Crowd crowd = new();
    private readonly Weather weather = new();
    private readonly ConcurrentQueue<string> complaints = new();
    private readonly Browser[] browsers;
    private Victim? host;
    private double slowness = 1;
    private int round;
    private int silent;

    public Rig(Site site, uint seed, Action<string> tell)
    {
        (this.site, this.tell) = (site, tell);
        random = new Random((int)(Seeded.Number(seed) & int.MaxValue));
        ledger = new Ledger(site.Ledger);
        team = new Team(site);
        browsers = [.. Enumerable.Range(0, Visitors).Select(_ => new Browser(site.Port, Patience))];
    }

    public async Task BeginAsync()
    {
        await StartAsync();
        using var known = await browsers[0].Client.PutAsJsonAsync("/api/seeker", new { name = "Dana", zone = "UTC" });
        known.EnsureSuccessStatusCode();
        await using var services = Services();
        var store = services.GetRequiredService<InterviewStore>();
        await store.MigrateAsync();
        await store.SaveSeekerAsync(Worker.Ola);
    }

    /// <summary>One round; the host is running before and after it unless it is killed.</summary>
    public async Task RoundAsync(Trouble trouble, bool killsHost)
    {
        round++;
        var clock = Stopwatch.StartNew();
        var before = ledger.Confirmed;
        if (killsHost && host is null && round > 1 && random.Next(8) == 0)
        {
            // Not yet up: while it opens the database, or brings it in order.
            host = site.StartHost();
            await Task.Delay(UsualStart * (slowness * random.NextDouble()));
            await KillAsync();
            Judge(trouble: null, before, clock);
            return;
        }

        await StartAsync();
        await team.StartAsync();
        using var over = new CancellationTokenSource();
        var visits = browsers.Select((browser, number) => Task.Run(() =>
            new Visitor(browser, ledger, crowd, weather, complaints).VisitAsync(new Random((round * Visitors) + number), round,
                over.Token))).ToList();
        await HeardOfAsync(before + random.Next(1, MostBefore));
        await SpanAsync(0, 100);
        var killsUnderTrouble = killsHost && trouble is Trouble.Pause or Trouble.FullDisk && random.Next(3) == 0;
        await UnderAsync(trouble, killsUnderTrouble);
        if (!killsUnderTrouble)
        {
            await HeardOfAsync(ledger.Confirmed + random.Next(1, MostAfter));
            await SpanAsync(0, 100);
        }

        if (random.Next(4) == 0) await team.KillOneAsync(random);
        if (killsHost) await KillAsync();
        await over.CancelAsync();
        await Task.WhenAll(visits);
        if (weather.Now == Trouble.FullDisk) site.Free(host: null);
        if (weather.Now != Trouble.None) weather.End();
        Judge(trouble, before, clock);
    }

    /// <summary>Everything that was not confirmed is sent until it is; then all must be there, once.</summary>
    public async Task EndAsync()
    {
        await StartAsync();
        await team.StartAsync();
        for (var clock = Stopwatch.StartNew(); ledger.Pending > 0 && clock.Elapsed < Patience;)
        {
            using var over = new CancellationTokenSource();
            var visit = new Visitor(browsers[0], ledger, crowd, weather, complaints).VisitAsync(random, ++round, over.Token);
            while (ledger.Pending > 0 && clock.Elapsed < Patience) await Task.Delay(10);
            await over.CancelAsync();
            await visit;
        }

        ledger.Pending.Should().Be(0, "what is sent again is confirmed in the end");
        foreach (var page in (string[])["/", "/contacts", "/notes", "/actions", "/week", "/today"])
        {
            using var answer = await browsers[0].Client.GetAsync(page);
            ((int)answer.StatusCode).Should().Be(200, "{0} is shown after all that", page);
        }

        Judge(Trouble.None, ledger.Confirmed, Stopwatch.StartNew());
        await team.EndAsync();
        await using var services = Services();
        await services.GetRequiredService<InterviewStore>().MigrateAsync();
        foreach (var seeker in (SeekerId[])[Dana, Worker.Ola.Id])
        {
            var check = await services.GetRequiredService<DueStore>().CheckAsync(seeker, SystemClock.Instance.GetCurrentInstant(),
                after: null, int.MaxValue);
            check.Mended.Should().BeEmpty("the lists say what the planner says");
        }

        ledger.Confirmed.Should().BeGreaterThan(round, "the rig means nothing when nothing was confirmed");
        team.Done.Should().BePositive("likewise for work");
        Tell(FormattableString.Invariant($"In all {ledger.Confirmed} writes confirmed and {team.Done} pieces of work done in {round} rounds; {silent} rounds without a word of the host."));
    }

    public async ValueTask DisposeAsync()
    {
        if (host is not null) await host.KillAsync();
        host?.Dispose();
        await team.DisposeAsync();
        foreach (var browser in browsers) browser.Dispose();
        ledger.Dispose();
    }

    private async Task StartAsync()
    {
        if (host is not null) return;
        var clock = Stopwatch.StartNew();
        host = site.StartHost();
        var isUp = await host.SaysAsync(line => line.StartsWith("Your data", StringComparison.Ordinal), Patience);
        isUp.Should().BeTrue("the host starts after whatever happened to it; it said {0} and complained {1}", string.Join('\n',
            host.Said), host.Complaints);

        // A machine that is slow to start a host is slow to serve, and gets as much longer before the next blow.
        slowness = Math.Clamp(clock.Elapsed / UsualStart, 1, 6);
        weather.IsSlow = slowness > MuchSlower;
    }

    private async Task KillAsync()
    {
        weather.IsDying = true;
        await host!.KillAsync();
        host.Dispose();
        host = null;
    }

    private async Task UnderAsync(Trouble trouble, bool isLeft)
    {
        if (trouble == Trouble.None) return;
        weather.Begin(trouble);
        ledger.Write($"trouble {trouble}");
        switch (trouble)
        {
            case Trouble.Pause: await host!.PauseAsync(TimeSpan.FromMilliseconds(random.Next(50, 800))); break;
            case Trouble.FullDisk:
                site.Fill(host!);
                await SpanAsync(50, 500);
                if (isLeft) return;
                site.Free(host!);
                break;
            case Trouble.Cut: site.Server!.Cut(); break;
            case Trouble.Halt or Trouble.KillServer:
                if (trouble == Trouble.Halt) site.Server!.Halt();
                else site.Server!.Kill();
                await SpanAsync(0, 300);
                site.Server!.Restart();
                break;
        }

        if (!isLeft) weather.End();
    }

    /// <summary>Until the host has confirmed so much, without having been started again.</summary>
    private async Task HeardOfAsync(int confirmed)
    {
        var clock = Stopwatch.StartNew();
        while (ledger.Confirmed < confirmed && clock.Elapsed < Patience) await Task.Delay(2);
        if (ledger.Confirmed < confirmed) Fail(string.Create(CultureInfo.InvariantCulture,
            $"{confirmed - ledger.Confirmed} more were not confirmed within {Patience}; {string.Join('\n', complaints)}"));
    }

    private Task SpanAsync(int least, int most) => Task.Delay(TimeSpan.FromMilliseconds(random.Next(least, most) * slowness));

    private void Judge(Trouble? trouble, int before, Stopwatch clock)
    {
        weather.IsDying = false;
        if (ledger.Confirmed == before) silent++;
        var worked = clock.Elapsed;
        var words = team.Words();
        var seen = Seen.Of(site);
        List<string> faults = [.. ledger.Faults(seen), .. Team.Faults(seen, words), .. complaints];
        Tell(FormattableString.Invariant(
            $"Round {round}, {trouble?.ToString() ?? "killed at the start"}: {ledger.Confirmed - before} confirmed, {ledger.Pending} not yet, {ledger.Confirmed} and {team.Done} done in all; {worked.TotalSeconds:F1} s and {(clock.Elapsed - worked).TotalSeconds:F1} s to compare."));
        if (faults.Count > 0) Fail(string.Join('\n', faults.Take(FaultsTold)), faults.Count);
    }

    private void Tell(string line)
    {
        tell(line);
        ledger.Write(line);
    }

    private void Fail(string faults, int count = 1) => Assert.Fail(FormattableString.Invariant(
        $"INFOINTERVIEW_SEED={Seeded.Seed}, round {round}, {count} faults; the ledger is {ledger.Path}.\n{faults}\nThe host complained:\n{host?.Complaints}"));

    private ServiceProvider Services() => new ServiceCollection().AddInfoInterviewStorage(options =>
    {
        options.DatabasePath = site.File;
        if (site.Server is { } server) (options.ConnectionString, options.UpgradeConnectionString) = (server.As(Server.App),
            server.As(Server.Owner));
    }).BuildServiceProvider();
}
