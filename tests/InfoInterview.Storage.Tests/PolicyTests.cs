using InfoInterview.Storage;
using Npgsql;

namespace InfoInterview.Tests;

/// <summary>The server itself keeps seekers apart, whatever the library asks it.</summary>
[Trait("Database", "PostgreSQL")]
public sealed class PolicyTests : IAsyncLifetime, IDisposable
{
    private const string Eve = "00000000-0000-0000-0000-0000000000e7";

    private readonly TempDatabase database = new(DatabaseKind.PostgreSql);

    public Task InitializeAsync() => Everything.FillAsync(database);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => database.Dispose();

    [Fact]
    public void Every_table_has_a_policy_for_reading_and_for_writing()
    {
        const string Without =
            """
            SELECT c.relname::text FROM pg_class c
            WHERE c.relnamespace = 'infointerview'::regnamespace AND c.relkind = 'r' AND c.relname <> '__EFMigrationsHistory'
            AND NOT (c.relrowsecurity AND EXISTS (
                SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polcmd = '*' AND p.polqual IS NOT NULL AND p.polwithcheck IS NOT NULL))
            """;
        database.Ask(Without).Should().BeEmpty();
    }

    [Fact]
    public async Task Raw_sql_of_the_daily_role_neither_reads_nor_changes_nor_adds_a_strangers_row()
    {
        foreach (var table in Tables())
        {
            var row = (string)database.Ask($"SELECT row_to_json(t)::text FROM \"{table}\" t LIMIT 1").Should().ContainSingle().Subject;
            foreach (var (programme, seeker) in new[] { (ProgrammeId.First.ToString(), Eve),
                ("00000000-0000-0000-0000-000000000002", Given.Dana.Id.ToString()), ("", "") })
            {
                (await AsAsync(programme, seeker, $"SELECT count(*) FROM infointerview.\"{table}\"")).Should().Be(0L, table);
                (await AsAsync(programme, seeker,
                    $"WITH d AS (DELETE FROM infointerview.\"{table}\" RETURNING 1) SELECT count(*) FROM d")).Should().Be(0L, table);
                (await AsAsync(programme, seeker,
                    $"WITH u AS (UPDATE infointerview.\"{table}\" SET \"Programme\" = \"Programme\" RETURNING 1) SELECT count(*) FROM u"))
                    .Should().Be(0L, table);
                var add = FluentActions.Awaiting(() => AsAsync(
                    programme, seeker,
                        $"INSERT INTO infointerview.\"{table}\" SELECT * FROM json_populate_record(NULL::infointerview.\"{table}\", '{row.Replace("'", "''", StringComparison.Ordinal)}')"));
                (await add.Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be(
                    PostgresErrorCodes.InsufficientPrivilege, table);
            }
        }
    }

    [Fact]
    public async Task Rights_and_policies_that_were_lost_come_back_with_the_next_upgrade()
    {
        database.Run($"REVOKE ALL ON ALL TABLES IN SCHEMA infointerview FROM {PostgresServer.App}");
        database.Run($"REVOKE USAGE ON SCHEMA infointerview FROM {PostgresServer.App}");
        database.Run("DROP POLICY infointerview_asker ON infointerview.\"Notes\"");

        var store = await database.OpenAsync();

        (await store.FindSeekerAsync(Given.Dana.Id)).Should().NotBeNull();
        Every_table_has_a_policy_for_reading_and_for_writing();
    }

    [Fact]
    public async Task A_row_of_ones_own_cannot_be_given_to_somebody_else()
    {
        await (await database.OpenAsync()).SaveSeekerAsync(Given.Dana with { Id = new People.SeekerId(new Guid(Eve)) });

        var give = FluentActions.Awaiting(() =>
            AsAsync(ProgrammeId.First.ToString(), Eve, "UPDATE infointerview.\"Seekers\" SET \"Id\" = gen_random_uuid()"));

        (await give.Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task What_one_transaction_was_told_is_forgotten_in_the_next_on_the_same_connection()
    {
        await using var source = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(database.App) { MaxPoolSize = 1, NoResetOnClose = true }.ToString());
        await using var connection = await source.OpenConnectionAsync();
        (await AskAsync(connection, ProgrammeId.First.ToString(), Given.Dana.Id.ToString(),
            "SELECT count(*) FROM infointerview.\"Seekers\"")).Should().Be(1L);

        await using var command = new NpgsqlCommand("SELECT count(*) FROM infointerview.\"Seekers\"", connection);
        (await command.ExecuteScalarAsync()).Should().Be(0L);
    }

    [Fact]
    public async Task A_role_that_could_see_everything_is_refused()
    {
        foreach (var connection in new[] { database.Owner!,
            PostgresServer.Shared.As("postgres", new NpgsqlConnectionStringBuilder(database.Owner).Database!) })
        {
            var options = database.Options;
            (options.ConnectionString, options.UpgradeConnectionString) = (connection, null);
            using var store = new InterviewStore(options.NewProvider());
            (await store.Invoking(it => it.MigrateAsync()).Should().ThrowAsync<StorageException>()).Which.Problem.Should().Be(
                StorageProblem.Unsafe);
        }
    }

    [Fact]
    public async Task Without_the_role_for_upgrades_an_empty_database_is_told_and_left_alone()
    {
        using var empty = new TempDatabase(DatabaseKind.PostgreSql, isNew: true);
        var options = empty.Options;
        options.UpgradeConnectionString = null;
        using var store = new InterviewStore(options.NewProvider());

        (await store.Invoking(it => it.MigrateAsync()).Should().ThrowAsync<StorageException>()).Which.Problem.Should().Be(
            StorageProblem.NotUpgraded);
    }

    private IEnumerable<string> Tables() => database
        .Ask("SELECT table_name::text FROM information_schema.columns WHERE table_schema = 'infointerview' AND column_name = 'Programme' ORDER BY 1").Cast<string>();

    private async Task<object?> AsAsync(string programme, string seeker, string sql)
    {
        await using var connection = new NpgsqlConnection(database.App);
        await connection.OpenAsync();
        return await AskAsync(connection, programme, seeker, sql);
    }

    private static async Task<object?> AskAsync(NpgsqlConnection connection, string programme, string seeker, string sql)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        await using (
            var tell = new NpgsqlCommand(
                "SELECT set_config('infointerview.programme', $1, true), set_config('infointerview.seeker', $2, true)", connection,
                    transaction))
        {
            tell.Parameters.Add(new NpgsqlParameter<string> { TypedValue = programme });
            tell.Parameters.Add(new NpgsqlParameter<string> { TypedValue = seeker });
            await tell.ExecuteNonQueryAsync();
        }

#pragma warning disable CA2100 // Test text.
        await using var command = new NpgsqlCommand(sql, connection, transaction);
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync();
    }
}
