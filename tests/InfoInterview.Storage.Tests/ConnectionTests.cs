using InfoInterview.People;
using InfoInterview.Storage;
using InfoInterview.Storage.Postgres;
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

    [Fact]
    public async Task The_role_of_the_tables_keeps_no_connection_when_the_upgrade_is_done()
    {
        using var database = new TempDatabase(DatabaseKind.PostgreSql);
        using var store = new InterviewStore(database.Options.NewProvider());
        await store.MigrateAsync();
        await store.SaveSeekerAsync(Given.Dana);

        // One of the daily role, and the one that asks.
        const string Roles = "SELECT usename::text FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";
        var left = database.Ask(Roles);
        for (var tries = 0; left.Count > 1 && tries < 50; tries++)
        {
            await Task.Delay(100);
            left = database.Ask(Roles);
        }

        left.Should().Equal(PostgresServer.App);
    }

    [Fact]
    public async Task Connections_are_given_in_the_order_in_which_they_were_asked_for()
    {
        var queue = new ConnectionQueue(1, TimeSpan.FromMinutes(1));
        var held = await queue.EnterAsync(default);
        var order = new List<int>();
        var waiting = Enumerable.Range(0, 50).Select(WaitAsync).ToList();
        held.Dispose();
        await Task.WhenAll(waiting);
        order.Should().Equal(Enumerable.Range(0, 50));

        async Task WaitAsync(int number)
        {
            using var place = await queue.EnterAsync(default);
            order.Add(number);
            await Task.Yield();
        }
    }

    [Fact]
    public async Task Who_waits_too_long_for_a_connection_is_told()
    {
        var queue = new ConnectionQueue(1, TimeSpan.FromMilliseconds(20));
        using var only = await queue.EnterAsync(default);
        (await queue.Awaiting(it => it.EnterAsync(default)).Should().ThrowAsync<StorageException>()).Which.Problem.Should()
            .Be(StorageProblem.Busy);
    }

    /// <summary>The order of the queue is worth nothing to a transaction that goes past it.</summary>
    [Fact]
    public async Task Every_transaction_stands_in_the_queue()
    {
        using var database = new TempDatabase(DatabaseKind.PostgreSql);
        var options = database.Options;
        options.ConnectionString =
            new NpgsqlConnectionStringBuilder(options.ConnectionString) { MaxPoolSize = 1 }.ToString();
        options.BusySeconds = 600;
        using var store = new InterviewStore(options.NewProvider());
        await store.MigrateAsync();
        await store.SaveSeekerAsync(Given.Dana);

        await using var owner = new NpgsqlConnection(database.Owner);
        await owner.OpenAsync();
        await using var shut = await owner.BeginTransactionAsync();
        await using (var command = new NpgsqlCommand("LOCK TABLE infointerview.\"Seekers\" IN ACCESS EXCLUSIVE MODE", owner, shut))
            await command.ExecuteNonQueryAsync();
        var first = store.FindSeekerAsync(Given.Dana.Id);
        var reading = Task.Run(() => store.FindSeekerAsync(Given.Dana.Id));
        var writing = Task.Run(() => store.SaveSeekerAsync(Given.Dana));
        foreach (var late in (Task[])[reading, writing])
            (await late.Awaiting(it => it).Should().ThrowAsync<StorageException>()).WithMessage("Too many at once*");

        await shut.RollbackAsync();
        (await first).Should().NotBeNull();
    }

    [Fact]
    public async Task Nobody_waits_for_the_turn_of_somebody_else()
    {
        var turns = new AskerTurns();
        var askers = Enumerable.Range(1, 1_000)
            .Select(number => new Asker(ProgrammeId.First, new SeekerId(new Guid(number, 7, 7, new byte[8])))).ToList();
        var held = new List<IDisposable>();
        foreach (var asker in askers) held.Add(await turns.EnterAsync(asker, TimeSpan.FromMilliseconds(20), default));
        var again = turns.Awaiting(it => it.EnterAsync(askers[0], TimeSpan.FromMilliseconds(20), default));
        (await again.Should().ThrowAsync<StorageException>()).Which.Problem.Should()
            .Be(StorageProblem.Busy, "one at a time writes for one");

        foreach (var turn in held) turn.Dispose();
        (await turns.EnterAsync(askers[0], TimeSpan.FromMilliseconds(20), default)).Dispose();
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
