using System.Diagnostics;
using System.Globalization;
using InfoInterview.Storage;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Npgsql;

namespace InfoInterview.Benchmarks;

/// <summary>
/// A server with ten thousand seekers and a million facts: what a batch of due work costs against the same rows by a plain indexed query,
/// what a contact's page costs, and whether two hundred requests in flight are answered, all of them.
/// </summary>
internal static class LoadBenchmarks
{
    private const int Batch = 10_000;
    private const int InFlight = 200;
    private const int Rounds = 5;

    public static void Run(bool quick)
    {
        if (Environment.GetEnvironmentVariable("INFOINTERVIEW_POSTGRES") is { Length: > 0 } superuser) RunAsync(superuser,
            quick).GetAwaiter().GetResult();
        else Console.Error.WriteLine("Name a server in INFOINTERVIEW_POSTGRES (DURABLE=yes eng/postgres start FOLDER).");
    }

    private static async Task RunAsync(string superuser, bool quick)
    {
        var seekers = quick ? 1_000 : 10_000;
        var data = new LoadData(superuser);
        try
        {
            var (taken, facts, work) = await data.FillAsync(seekers);
            Say($"\n{seekers:N0} seekers, {facts:N0} facts and {work:N0} pieces of work made in {taken.TotalSeconds:F0} s\n");
            Say($"| | reached | measured against | ratio |\n| --- | ---: | ---: | ---: |");
            await DueAsync(data);
            await using var host = new LoadHost(data);
            using var client = host.Start();
            client.Timeout = TimeSpan.FromMinutes(2);
            await PageAsync(client, seekers);
            await CrowdAsync(data, client, seekers, TimeSpan.FromMinutes(quick ? 0.5 : 10));
        }
        finally
        {
            data.Drop();
        }
    }

    private static async Task DueAsync(LoadData data)
    {
        await using var services = data.Open();
        await services.GetRequiredService<InterviewStore>().MigrateAsync();
        var work = services.GetRequiredService<WorkStore>();
        var (ours, look, raw, plain) = (double.MaxValue, double.MaxValue, double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            ValueList<WorkClaim> claims = [];
            ours = Math.Min(ours, await TimeAsync(async () =>
                claims = await work.ClaimAsync(ProgrammeId.First, new Guid(round + 1, 2, 2, new byte[8]), Batch, Duration.FromMinutes(5),
                    PageLives.Now)));
            await work.ReleaseAsync(claims, PageLives.Now - Duration.FromDays(1));
            raw = Math.Min(raw, await RawAsync(data, Claim));
            data.Ask("UPDATE \"Work\" SET \"LeasedUntil\" = NULL, \"Lease\" = NULL WHERE \"LeasedUntil\" IS NOT NULL");
            data.Ask("VACUUM \"Work\"");
            plain = Math.Min(plain, await RawAsync(data, Look));
            look = Math.Min(look, await TimeAsync(async () =>
            {
                if ((await work.ListDueAsync(ProgrammeId.First, Batch,
                    PageLives.Now)).Count != Batch) throw new InvalidOperationException("Not so much was due.");
            }));
        }

        Say($"| the next {Batch:N0} that are due | {look:F0} ms | {plain:F0} ms, a plain indexed query in raw SQL | {look / plain:F2} |");

        Say($"| a claim of them, with a lease | {ours:F0} ms | {raw:F0} ms, the same in raw SQL | {ours / raw:F2} |");
    }

    private const string Look =
        """
        SELECT "Owner", "Key", "Kind", "DueAt", "Contact", "Document", "Attempts" FROM infointerview."Work"
        WHERE "Programme" = $1 AND "DoneAt" IS NULL AND "DueAt" <= $2 AND ("LeasedUntil" IS NULL OR "LeasedUntil" <= $2)
        ORDER BY "DueAt", "Key" LIMIT $3
        """;

    private const string Claim =
        """
        WITH c AS MATERIALIZED (
            SELECT "Programme", "Owner", "Key" FROM infointerview."Work" WHERE "Programme" = $1 AND "DoneAt" IS NULL AND "DueAt" <= $2
            AND ("LeasedUntil" IS NULL OR "LeasedUntil" <= $2) ORDER BY "DueAt", "Key" LIMIT $3 FOR UPDATE SKIP LOCKED)
        UPDATE infointerview."Work" w SET "LeasedUntil" = $2 + 3000000000 FROM c
        WHERE w."Programme" = c."Programme" AND w."Owner" = c."Owner" AND w."Key" = c."Key"
        RETURNING w."Owner", w."Key", w."Kind", w."DueAt", w."Contact", w."Document", w."Attempts"
        """;

    /// <summary>As the role of every day, under the same policies.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA2100", Justification = "The texts are ours.")]
    private static async Task<double> RawAsync(LoadData data, string sql)
    {
        await using var connection = new NpgsqlConnection(data.App);
        await connection.OpenAsync();
        return await TimeAsync(async () =>
        {
            await using var transaction = await connection.BeginTransactionAsync();
            await using var tell = new NpgsqlCommand(
                "SELECT set_config('infointerview.programme', $1, true), set_config('infointerview.seeker', $2, true)",
                connection, transaction)
            {
                Parameters = { new() { Value = ProgrammeId.First.ToString() }, new() { Value = Guid.Empty.ToString() } },
            };
            await tell.ExecuteNonQueryAsync();
            await using var command = new NpgsqlCommand(sql, connection, transaction)
            {
                Parameters = { new() { Value = ProgrammeId.First.Value }, new() { Value = PageLives.Now.ToUnixTimeTicks() },
                    new() { Value = Batch } },
            };
            var rows = new List<object[]>();
            await using (var reader = await command.ExecuteReaderAsync())
            {
                while (await reader.ReadAsync())
                {
                    var row = new object[reader.FieldCount];
                    reader.GetValues(row);
                    rows.Add(row);
                }
            }

            await transaction.CommitAsync();
            if (rows.Count != Batch) throw new InvalidOperationException("Not so much was due.");
        });
    }

    private static async Task PageAsync(HttpClient client, int seekers)
    {
        var crowd = new LoadCrowd(client, seekers);
        var times = new List<double>();
        var spent = TimeSpan.Zero;
        for (var round = 0; round < 200; round++)
        {
            var (seeker, contact) = (round * 37 % seekers, LoadData.ContactOf(round));
            var before = Environment.CpuUsage.TotalTime;
            var taken = await TimeAsync(async () =>
            {
                if (await crowd.GetAsync($"/contacts/{contact}", seeker) is { } trouble) throw new InvalidOperationException(trouble);
            });
            if (round < 50) continue;
            times.Add(taken);
            spent += Environment.CpuUsage.TotalTime - before;
        }

        Say($"| a contact's page, one at a time | {At(times, 0.5):F1} ms, one in a hundred {At(times, 0.99):F1} ms | 20 ms | {At(times, 0.5) / 20:F2} |");
        Say($"| of that, the processor of host and client | {spent.TotalMilliseconds / times.Count:F1} ms | | |");
    }

    private static async Task CrowdAsync(LoadData data, HttpClient client, int seekers, TimeSpan time)
    {
        var crowd = new LoadCrowd(client, seekers);
        using var over = new CancellationTokenSource();
        var most = Task.Run(() => MostConnections(data, over.Token));
        var before = Environment.WorkingSet;
        await Task.WhenAll(Enumerable.Range(0, InFlight).Select(person => Task.Run(() => crowd.AskAsync(person, time))));
        await over.CancelAsync();
        var kept = (long)data.Ask("SELECT count(*) FROM \"Facts\" WHERE \"Key\" LIKE 'load-%'")!;
        Say($"| {InFlight} in flight for {time.TotalMinutes:F1} minutes | {crowd.Times.Count:N0} answers, {crowd.Times.Count / time.TotalSeconds:F0} a second | {crowd.Errors.Values.Sum()} errors {string.Join(", ", crowd.Errors)} | |");
        Say($"| | {At(crowd.Times, 0.5):F0} ms, one in a hundred {At(crowd.Times, 0.99):F0} ms, the longest {crowd.Times.Max():F0} ms | | |");
        Say($"| facts recorded meanwhile | {kept:N0} | {crowd.Written:N0} | {(double)kept / crowd.Written:F2} |");
        Say($"| connections of the host | {await most} | 10 | |");
        Say($"| memory | {Environment.WorkingSet >> 20:N0} MB | {before >> 20:N0} MB before | |");
        if (!crowd.Errors.IsEmpty || kept != crowd.Written
            || await most > 10) throw new InvalidOperationException("Not all of it was as it must be.");
    }

    private static long MostConnections(LoadData data, CancellationToken over)
    {
        long most = 0;
        while (!over.IsCancellationRequested)
        {
            most = Math.Max(most,
                (long)data.Ask("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
                + "AND application_name = 'InfoInterview' AND usename = 'infointerview_app'")!);
            over.WaitHandle.WaitOne(TimeSpan.FromMilliseconds(500));
        }

        return most;
    }

    private static double At(IReadOnlyCollection<double> times, double part)
    {
        var sorted = times.Order().ToList();
        return sorted[(int)((sorted.Count - 1) * part)];
    }

    private static async Task<double> TimeAsync(Func<Task> run)
    {
        var start = Stopwatch.GetTimestamp();
        await run();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
