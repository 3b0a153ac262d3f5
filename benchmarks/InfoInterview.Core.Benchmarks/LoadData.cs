using System.Diagnostics;
using System.Globalization;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace InfoInterview.Benchmarks;

/// <summary>
/// A server's database with many seekers: one lived through the stores, fact by fact, and everybody else a copy of their rows under an id of
/// their own, made by the server itself. Ten pieces of work are due for each, at moments of their own.
/// </summary>
internal sealed class LoadData
{
    /// <summary>As many as make a hundred facts: a search of some months.</summary>
    private static readonly PageLives Lives = new(contacts: 32, started: 29);

    private const int WorkOfOne = 10;

    private readonly string superuser;
    private readonly string name = string.Create(CultureInfo.InvariantCulture, $"load_{Environment.ProcessId}");

    public LoadData(string superuser)
    {
        this.superuser = superuser;
        foreach (var role in (string[])["infointerview_owner", "infointerview_app"])
            Run(superuser,
                $"DO $$ BEGIN CREATE ROLE {role} LOGIN NOSUPERUSER NOBYPASSRLS; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
        Run(superuser, $"CREATE DATABASE {name} OWNER infointerview_owner");
    }

    public string App => As("infointerview_app");

    public string Owner => As("infointerview_owner");

    /// <summary>Past every policy.</summary>
    public string Super => new NpgsqlConnectionStringBuilder(superuser)
    {
        Database = name,
        SearchPath = "infointerview",
        CommandTimeout = 0
    }.ToString();

    public string KeyFolder { get; } = Directory.CreateTempSubdirectory("infointerview-load-").FullName;

    /// <summary>The seeker of a number; 0 is the one who was lived through the stores.</summary>
    public static SeekerId SeekerOf(int number) => new(new Guid(string.Create(CultureInfo.InvariantCulture,
        $"00000000-0000-4000-8000-{number:x12}")));

    /// <summary>A contact with whom there is a history.</summary>
    public static ContactId ContactOf(int number) => PageLives.IdOf(number % Lives.Started);

    public ServiceProvider Open() => new ServiceCollection().AddInfoInterviewStorage(options =>
    {
        options.DatabasePath = Path.Combine(KeyFolder, "history.db");
        (options.ConnectionString, options.UpgradeConnectionString) = (App, Owner);
    }).BuildServiceProvider();

    /// <summary>Makes it; gives how long that took, how many facts there are, and how many pieces of work.</summary>
    public async Task<(TimeSpan Taken, long Facts, long Work)> FillAsync(int seekers)
    {
        var start = Stopwatch.GetTimestamp();
        await LiveAsync();
        var first = SeekerOf(0).Value;
        Run(Super, string.Create(CultureInfo.InvariantCulture, $"""
            SET session_replication_role = replica; SET synchronous_commit = off;
            CREATE FUNCTION pg_temp.seeker(n int) RETURNS uuid LANGUAGE sql IMMUTABLE
                AS $f$ SELECT ('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid $f$;
            INSERT INTO "Seekers" ("Programme", "Id", "Document")
                SELECT "Programme", pg_temp.seeker(n), replace("Document", '{first}', pg_temp.seeker(n)::text)
                FROM "Seekers", generate_series(1, {seekers - 1}) AS n WHERE "Id" = '{first}';
            DO $$
            DECLARE kept record; columns text;
            BEGIN
                FOR kept IN SELECT c.table_name FROM information_schema.columns c
                    JOIN information_schema.tables t USING (table_schema, table_name)
                    WHERE c.table_schema = 'infointerview' AND c.column_name = 'Owner' AND t.table_type = 'BASE TABLE' LOOP
                    SELECT string_agg(quote_ident(column_name), ', ') INTO columns FROM information_schema.columns
                        WHERE table_schema = 'infointerview' AND table_name = kept.table_name
                        AND column_name <> 'Owner' AND is_generated = 'NEVER';
                    EXECUTE format('INSERT INTO %I ("Owner", %s) SELECT pg_temp.seeker(n), %s
                        FROM %I, generate_series(1, {seekers - 1}) AS n WHERE "Owner" = %L',
                        kept.table_name, columns, columns, kept.table_name, '{first}');
                END LOOP;
            END $$;
            INSERT INTO "Work" ("Programme", "Owner", "Key", "Kind", "DueAt", "Document", "Attempts")
                SELECT "Programme", "Id", 'remind ' || part, 'remind',
                    {PageLives.Now.ToUnixTimeTicks()} - (abs(hashtext("Id"::text || part)) % 864000) * 1000000::bigint, '', 0
                FROM "Seekers", generate_series(1, {WorkOfOne}) AS part;
            """));
        var taken = Stopwatch.GetElapsedTime(start);
        Run(Super, "VACUUM ANALYZE");
        return (taken, (long)Ask("SELECT count(*) FROM \"Facts\"")!, (long)Ask("SELECT count(*) FROM \"Work\"")!);
    }

    public object? Ask(string sql)
    {
        using var connection = new NpgsqlConnection(Super);
        connection.Open();
#pragma warning disable CA2100 // Our own names.
        using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }

    public void Drop()
    {
        NpgsqlConnection.ClearAllPools();
        Run(superuser, $"DROP DATABASE {name} WITH (FORCE)");
        Directory.Delete(KeyFolder, recursive: true);
    }

    private static async Task LiveAsync(InterviewStore store, DueStore due)
    {
        await store.MigrateAsync();
        await store.SaveSeekerAsync(new Seeker
        {
            Id = SeekerOf(0),
            Name = PersonName.Parse("Dana Whitcomb"),
            Zone = "America/Chicago",
            Field = "wind-farm siting"
        });
        await store.ImportAsync(SeekerOf(0), [.. Lives.Contacts()]);
        await due.CountAsync(SeekerOf(0), PageLives.Now);
        for (var number = 0; number < Lives.Started; number++)
        {
            var version = 0L;
            foreach (var fact in Lives.FactsOf(number)) await store.AppendAsync(SeekerOf(0), PageLives.IdOf(number), version++, fact,
                PageLives.Now);
        }

        await due.CountAsync(SeekerOf(0), PageLives.Now);
    }

    private async Task LiveAsync()
    {
        await using var services = Open();
        await LiveAsync(services.GetRequiredService<InterviewStore>(), services.GetRequiredService<DueStore>());
    }

    private string As(string role) => new NpgsqlConnectionStringBuilder(superuser) { Username = role, Database = name }.ToString();

    private static void Run(string where, string sql)
    {
        using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(where)
        {
            Pooling = false,
            CommandTimeout = 0
        }.ToString());
        connection.Open();
#pragma warning disable CA2100 // Our own names.
        using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
