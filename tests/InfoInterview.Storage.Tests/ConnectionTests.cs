using InfoInterview.People;
using InfoInterview.Storage;
using Npgsql;

namespace InfoInterview.Tests;

/// <summary>Many at once share few connections, and nobody sees what another one asked for.</summary>
[Trait("Database", "PostgreSQL")]
public sealed class ConnectionTests
{
    private const int Seekers = 40;
    private const int EachAsks = 10;

    [Fact]
    public async Task A_process_that_is_asked_by_hundreds_has_ten_connections_at_most()
    {
        using var database = new TempDatabase(DatabaseKind.PostgreSql);
        using var store = new InterviewStore(database.Options.NewProvider());
        await store.MigrateAsync();

        (await MostConnectionsAsync(database, AskAllAsync(store))).Should().BeInRange(2, 10);
    }

    [PgBouncerFact]
    public async Task Behind_PgBouncer_in_transaction_mode_everybody_gets_their_own()
    {
        using var database = new TempDatabase(DatabaseKind.PostgreSql);
        var (port, end) = PostgresServer.Shared.StartPool();
        try
        {
            var options = database.Options;
            options.ConnectionString = new NpgsqlConnectionStringBuilder(options.ConnectionString) { Port = port }.ToString();
            using var store = new InterviewStore(options.NewProvider());
            await store.MigrateAsync();

            (await MostConnectionsAsync(database, AskAllAsync(store))).Should().BeInRange(1, 5, "that is the size of the pool");
        }
        finally
        {
            end();
        }
    }

    /// <summary>Everybody saves themselves, imports, records and reads, all at once.</summary>
    private static async Task AskAllAsync(InterviewStore store) =>
        await Task.WhenAll(Enumerable.Range(0, Seekers).Select(number => Task.Run(async () =>
    {
        var seeker = Given.Dana with
        {
            Id = new SeekerId(new Guid(number, 7, 7, new byte[8])),
            Goals = FormattableString.Invariant($"Goal {number}")
        };
        await store.SaveSeekerAsync(seeker);
        await store.SaveContactAsync(seeker.Id, Given.Ruth with { Role = FormattableString.Invariant($"Role {number}") }, 0);
        await store.ImportAsync(seeker.Id, [Given.Person(number)]);
        await Task.WhenAll(Enumerable.Range(0, EachAsks).Select(async time =>
        {
            (await store.FindSeekerAsync(seeker.Id)).Should().Be(seeker);
            var found = (await store.FindEngagementAsync(seeker.Id, Given.Ruth.Id))!;
            found.Engagement.Contact.Role.Should().Be(FormattableString.Invariant($"Role {number}"));
            while (await store.AppendAsync(
                seeker.Id, Given.Ruth.Id, found.Version, Given.Yes(FormattableString.Invariant($"{time}"), time),
                    Given.Later) is AppendOutcome.Stale stale)
            {
                found = found with { Version = stale.Version };
            }

            (await store.ListContactsAsync(seeker.Id, null, 0, 10)).Total.Should().Be(2);
        }));
        (await store.FindEngagementAsync(seeker.Id, Given.Ruth.Id))!.Version.Should().Be(EachAsks);
    })));

    /// <summary>The most connections of the daily role that the server sees while something runs.</summary>
    private static async Task<long> MostConnectionsAsync(TempDatabase database, Task work)
    {
        var most = 0L;
        do
        {
            most = Math.Max(most, (long)database.Ask(
                $"SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND usename = '{PostgresServer.App}'")[0]);
            await Task.WhenAny(work, Task.Delay(20));
        }
        while (!work.IsCompleted);
        await work;
        return most;
    }
}
