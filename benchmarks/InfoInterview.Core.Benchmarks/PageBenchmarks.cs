using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using InfoInterview.Engagements;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.Data.Sqlite;
using NodaTime;

namespace InfoInterview.Benchmarks;

/// <summary>
/// What a page costs at two sizes of an address book, in the same run: every page, the buttons' way, and a fact, beside one raw
/// durable commit of the database's own driver.
/// </summary>
internal static class PageBenchmarks
{
    private const int BatchSize = 500;

    private static readonly SeekerId Owner = new(new Guid("0198f3a0-7c00-7000-8000-000000000001"));

    private static readonly (string Name, string Address)[] Pages =
    [
        ("first page", "/"),
        ("today", "/today"),
        ("contacts", "/contacts"),
        ("contacts, searched", "/contacts?q=senior"),
        ("a contact", "/contacts/{started}"),
        ("a contact not asked yet", "/contacts/{new}"),
        ("what is held about a contact", "/contacts/{started}/held"),
        ("week", "/week"),
        ("decide", "/decide"),
        ("people to begin with", "/decide/people"),
        ("actions", "/actions"),
        ("insight", "/insight"),
        ("notes", "/notes"),
        ("duplicates", "/contacts/duplicates"),
        ("next steps as data", "/api/steps"),
        ("contacts as data", "/api/contacts"),
        ("facts as data", "/api/contacts/{started}/facts"),
    ];

    public static void Run(bool quick)
    {
        var rounds = quick ? 5 : 25;

        // Once for the compiler, which would else be measured with the first.
        _ = MeasureAsync(new PageLives(100, 40), rounds: 5).GetAwaiter().GetResult();
        var small = MeasureAsync(new PageLives(100, 40), rounds).GetAwaiter().GetResult();
        var large = MeasureAsync(quick ? new PageLives(2_000, 800) : new PageLives(10_000, 4_000), rounds).GetAwaiter().GetResult();
        Console.WriteLine($"\nA page at two sizes, milliseconds of the server\n");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| page | {small.Title} | {large.Title} | of the first |\n| --- | ---: | ---: | ---: |"));
        foreach (var (name, before) in small.Times)
        {
            var after = large.Times[name];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {before:F2} | {after:F2} | {after / before:F2} |"));
        }
    }

    private static async Task<PageTimes> MeasureAsync(PageLives lives, int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("infointerview-pages-");
        try
        {
            await using var host = new PageHost(folder.FullName, PageLives.Now);
            using var client = host.Browser();
            await FillAsync(host, client, lives);
            var times = new Dictionary<string, double>(StringComparer.Ordinal);
            foreach (var (name, address) in Pages) times[name] = await MedianAsync(rounds, _ => GetAsync(client, Filled(address, lives)));
            times["record a fact"] = await MedianAsync(rounds, round => PostAsync(client, Recent(lives, round)));
            times["append, in the store alone"] = await MedianAsync(rounds, round => AppendAsync(host.Store, Recent(lives, round)));
            times["one raw durable commit"] = await RawCommitAsync(Path.Combine(folder.FullName, "raw.db"), rounds);
            return new PageTimes(string.Create(CultureInfo.InvariantCulture, $"{lives.Count:N0} contacts, {lives.Started:N0} started"),
                times);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static async Task FillAsync(PageHost host, HttpClient client, PageLives lives)
    {
        using var seeker = new StringContent("""{"name":"Dana Whitcomb","zone":"America/Chicago","field":"wind-farm siting","email":"dana@example.org"}""",
            Encoding.UTF8, "application/json");
        (await client.PutAsync(new Uri("/api/seeker", UriKind.Relative), seeker)).EnsureSuccessStatusCode();
        foreach (var batch in lives.Contacts().Chunk(BatchSize)) await host.Store.ImportAsync(Owner, batch);
        for (var number = 0; number < lives.Started; number++)
        {
            var version = 0L;
            foreach (var fact in lives.FactsOf(number))
            {
                if (await host.Store.AppendAsync(Owner, PageLives.IdOf(number), version++, fact,
                    PageLives.Now) is not AppendOutcome.Appended)
                    throw new InvalidOperationException($"{fact} was not recorded.");
            }
        }
    }

    private static string Filled(string address, PageLives lives) => address
        .Replace("{started}", $"{PageLives.IdOf(lives.Started / 2)}", StringComparison.Ordinal)
        .Replace("{new}", $"{PageLives.IdOf(lives.Count - 1)}", StringComparison.Ordinal);

    /// <summary>Each round says a little more about another one of those who were asked.</summary>
    private static ContactId Recent(PageLives lives, int round) => PageLives.IdOf(round % lives.Started);

    private static async Task<double> GetAsync(HttpClient client, string address)
    {
        var start = Stopwatch.GetTimestamp();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>What recording takes; reading the version before is not counted.</summary>
    private static async Task<double> PostAsync(HttpClient client, ContactId contact)
    {
        using var known = await client.GetAsync(new Uri($"/api/contacts/{contact}/facts", UriKind.Relative));
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/contacts/{contact}/facts");
        var at = NodaTime.Text.InstantPattern.ExtendedIso.Format(PageLives.Now - Duration.FromMinutes(1));
        request.Content = new StringContent($$"""{"kind":"goodTurn","at":"{{at}}","who":"contact","turn":"value"}""",
            Encoding.UTF8, "application/json");
        request.Headers.IfMatch.Add(EntityTagHeaderValue.Parse(known.Headers.ETag!.ToString()));
        var start = Stopwatch.GetTimestamp();
        using var answer = await client.SendAsync(request);
        var taken = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return answer.IsSuccessStatusCode ? taken : throw new InvalidOperationException(await answer.Content.ReadAsStringAsync());
    }

    private static async Task<double> AppendAsync(InterviewStore store, ContactId contact)
    {
        var version = (await store.FindEngagementAsync(Owner, contact))!.Version;
        var fact = new GoodTurn { At = PageLives.Now - Duration.FromSeconds(version), By = Side.Contact, Kind = GoodTurnKind.Value };
        var start = Stopwatch.GetTimestamp();
        var outcome = await store.AppendAsync(Owner, contact, version, fact, PageLives.Now);
        var taken = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return outcome is AppendOutcome.Appended ? taken : throw new InvalidOperationException($"{fact} was not recorded.");
    }

    /// <summary>What it costs as a rule, once warm.</summary>
    private static async Task<double> MedianAsync(int rounds, Func<int, Task<double>> run)
    {
        for (var round = 0; round < 3; round++) await run(rounds + round);
        var times = new double[rounds];
        for (var round = 0; round < rounds; round++) times[round] = await run(round);
        Array.Sort(times);
        return times[rounds / 2];
    }

    private static async Task<double> RawCommitAsync(string path, int rounds)
    {
        await using var connection = new SqliteConnection($"Data Source={path}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; "
            + "CREATE TABLE raw (id INTEGER PRIMARY KEY, payload TEXT);";
        await command.ExecuteNonQueryAsync();
        command.CommandText = "INSERT INTO raw (payload) VALUES ('{\"kind\":\"goodTurn\",\"at\":\"2026-11-30T15:00:00Z\"}')";
        return await MedianAsync(rounds, async _ =>
        {
            var start = Stopwatch.GetTimestamp();
            await command.ExecuteNonQueryAsync();
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        });
    }

    private sealed record PageTimes(string Title, IReadOnlyDictionary<string, double> Times);
}
