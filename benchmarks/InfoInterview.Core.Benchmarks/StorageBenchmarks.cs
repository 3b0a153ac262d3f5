using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace InfoInterview.Benchmarks;

/// <summary>
/// An import against the raw driver, in the same run: the driver gets finished rows and puts them by prepared single inserts, a batch a
/// transaction, into the same tables with the same keys, indexes and policies; the store reads the people, looks who is known already,
/// and writes.
/// </summary>
internal static class StorageBenchmarks
{
    private const int Batch = 500;
    private const int Rounds = 3;
    private const string Role = "DO $$ BEGIN CREATE ROLE ";
    private const string Ready = " LOGIN NOSUPERUSER NOBYPASSRLS; EXCEPTION WHEN duplicate_object THEN NULL; END $$";

    private static readonly Seeker Dana = new()
    {
        Id = new SeekerId(new Guid(1, 0, 0, new byte[8])),
        Name = PersonName.Parse("Dana Whitcomb"),
        Zone = "America/Chicago"
    };

    private static readonly string[] ContactColumns = ["Programme", "Owner", "Id", "Version", "SortName", "SearchText", "Document",
        "Place"];
    private static readonly string[] KeyColumns = ["Programme", "Owner", "Key", "Contact"];
    private static readonly string[] WordColumns = ["Programme", "Owner", "Word", "SortName", "Contact"];
    private static readonly string[] PartColumns = ["Programme", "Owner", "Part", "Word"];

    public static void Run(bool quick)
    {
        var people = People(quick ? 5_000 : 20_000);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"\nImport of {people.Count:N0} new contacts, {Batch} a transaction, durable; the best of {Rounds}\n"));
        Console.WriteLine("| database | raw driver, ms | ImportAsync, ms | of the raw driver |\n| --- | ---: | ---: | ---: |");
        Compare("SQLite", people, NewFile);
        if (Environment.GetEnvironmentVariable("INFOINTERVIEW_POSTGRES") is { Length: > 0 } superuser)
        {
            Compare("PostgreSQL", people, () => NewDatabase(superuser));
            CompareClaims(superuser);
        }
        else
        {
            Console.WriteLine("| PostgreSQL | name a server in INFOINTERVIEW_POSTGRES (DURABLE=yes eng/postgres start FOLDER) | | |");
        }
    }

    private static void CompareClaims(string superuser)
    {
        const int Items = 8_000;
        const int Workers = 4;
        const int AtATime = 100;
        var target = NewDatabase(superuser);
        using var services = target.Open();
        Prepare(services.GetRequiredService<InterviewStore>());
        var work = services.GetRequiredService<WorkStore>();
        var now = NodaTime.Instant.FromUtc(2026, 3, 2, 14, 0);
        var (ours, raw, lease) = (double.MaxValue, double.MaxValue, 0);
        for (var round = 0; round < Rounds; round++)
        {
            ours = Math.Min(ours, Race(round * 2, () =>
            {
                var lost = 0;
                while (work.ClaimAsync(ProgrammeId.First, new Guid(Interlocked.Increment(ref lease), 1, 1, new byte[8]), AtATime,
                    NodaTime.Duration.FromMinutes(5), now).GetAwaiter().GetResult() is { Count: > 0 } claims)
                {
                    lost += work.CompleteAsync(claims, now).GetAwaiter().GetResult().Count;
                }

                if (lost > 0) throw new InvalidOperationException("Two workers had the same.");
            }));
            raw = Math.Min(raw, Race((round * 2) + 1, () => ClaimRaw(target, now.ToUnixTimeTicks(), AtATime)));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"\nClaim and complete {Items:N0} pieces of work, {AtATime} at a time by {Workers} workers, durable\n\n"
            + $"| | a second | of raw SQL |\n| --- | ---: | ---: |\n| raw SQL | {Items / raw * 1000:F0} | 1.00 |\n"
            + $"| WorkStore | {Items / ours * 1000:F0} | {raw / ours:F2} |"));

        double Race(int number, Action worker)
        {
            var items = Enumerable.Range(0, Items).Select(item => new WorkItem
            {
                Key = FormattableString.Invariant($"{number} {item}"),
                Kind = "send",
                DueAt = now - NodaTime.Duration.FromSeconds(item % 1000),
                Document = "{}"
            }).ToList();
            work.AddAsync(Dana.Id, items).GetAwaiter().GetResult();
            return Time(() => Task.WaitAll(Enumerable.Range(0, Workers).Select(_ => Task.Run(worker)).ToArray()));
        }
    }

    /// <summary>What one would write by hand: a claim, and one statement that completes all of it.</summary>
    private static void ClaimRaw(Target target, long now, int most)
    {
        using var connection = target.Connect();
        while (true)
        {
            var keys = new List<string>();
            using (var transaction = connection.BeginTransaction())
            {
                Tell(connection, transaction);
                using var claim = new NpgsqlCommand(
                    """
                    WITH c AS MATERIALIZED (
                        SELECT "Programme", "Owner", "Key" FROM infointerview."Work" WHERE "Programme" = $1 AND "DoneAt" IS NULL AND "DueAt" <= $2
                        AND ("LeasedUntil" IS NULL OR "LeasedUntil" <= $2) ORDER BY "DueAt", "Key" LIMIT $3 FOR UPDATE SKIP LOCKED)
                    UPDATE infointerview."Work" w SET "LeasedUntil" = $2 + 3000000000 FROM c
                    WHERE w."Programme" = c."Programme" AND w."Owner" = c."Owner" AND w."Key" = c."Key"
                    RETURNING w."Key", w."Document"
                    """,
                    (NpgsqlConnection)connection,
                    (NpgsqlTransaction)transaction);
                foreach (var value in new object[] { ProgrammeId.First.Value, now, most })
                    claim.Parameters.Add(new NpgsqlParameter { Value = value });
                using (var reader = claim.ExecuteReader())
                {
                    while (reader.Read()) keys.Add(reader.GetString(0));
                }

                transaction.Commit();
            }

            if (keys.Count == 0) return;
            using var done = connection.BeginTransaction();
            Tell(connection, done);
            using var complete = new NpgsqlCommand(
                "UPDATE infointerview.\"Work\" SET \"DoneAt\" = $1 WHERE \"Programme\" = $2 AND \"Owner\" = $3 AND \"Key\" = ANY ($4)",
                    (NpgsqlConnection)connection, (NpgsqlTransaction)done);
            foreach (var value in new object[] { now, ProgrammeId.First.Value, Dana.Id.Value, keys.ToArray() })
                complete.Parameters.Add(new NpgsqlParameter { Value = value });
            complete.ExecuteNonQuery();
            done.Commit();
        }
    }

    private static void Compare(string name, List<Contact> people, Func<Target> make)
    {
        var (raw, store) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            var ours = make();
            using (var services = ours.Open())
            {
                var stored = services.GetRequiredService<InterviewStore>();
                Prepare(stored);
                store = Math.Min(store, Time(() =>
                {
                    foreach (var batch in people.Chunk(Batch)) stored.ImportAsync(Dana.Id, batch).GetAwaiter().GetResult();
                }));
            }

            var (contacts, keys) = (ours.Read("Contacts", ContactColumns), ours.Read("ContactKeys", KeyColumns));
            var (byContact, words) = (keys.ToLookup(key => key[3]), ours.Read("ContactWords", WordColumns).ToLookup(word => word[4]));
            var parts = ours.Read("WordParts", PartColumns).ToLookup(part => (string)part[3], StringComparer.Ordinal);
            var known = new HashSet<string>(StringComparer.Ordinal);
            var batches = contacts.Chunk(Batch).Select(batch =>
            {
                var of = batch.SelectMany(row => words[row[2]]).ToList();
                var fresh = of.Select(word => (string)word[2]).Where(known.Add).SelectMany(word => parts[word]).ToList();
                return new Rows(batch, batch.SelectMany(row => byContact[row[2]]).ToList(), of, fresh);
            }).ToList();
            var theirs = make();
            using (var services = theirs.Open()) Prepare(services.GetRequiredService<InterviewStore>());
            using var connection = theirs.Connect();
            raw = Math.Min(raw, Time(() =>
            {
                foreach (var batch in batches) Put(theirs, connection, batch);
            }));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {raw:F0} | {store:F0} | {store / raw:F2} |"));
    }

    private static void Prepare(InterviewStore store)
    {
        store.MigrateAsync().GetAwaiter().GetResult();
        store.SaveSeekerAsync(Dana).GetAwaiter().GetResult();
    }

    private static double Time(Action run)
    {
        var start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>One transaction: the contacts of a batch, their keys, and the words by which they are found.</summary>
    private static void Put(Target target, DbConnection connection, Rows rows)
    {
        using var transaction = connection.BeginTransaction();
        if (target.IsServer) Tell(connection, transaction);
        Insert(target, connection, transaction, "Contacts", ContactColumns, rows.Contacts);
        Insert(target, connection, transaction, "WordParts", PartColumns, rows.Parts);
        Insert(target, connection, transaction, "ContactWords", WordColumns, rows.Words);
        Insert(target, connection, transaction, "ContactKeys", KeyColumns, rows.Keys);
        transaction.Commit();
    }

    private static void Insert(Target target, DbConnection connection, DbTransaction transaction, string table, string[] columns,
        IReadOnlyCollection<object[]> rows)
    {
        var names = string.Join(", ", columns.Select(column => $"\"{column}\""));
        if (target.IsServer)
        {
            using var batch = new NpgsqlBatch((NpgsqlConnection)connection, (NpgsqlTransaction)transaction);
            var sql = $"INSERT INTO infointerview.\"{table}\" ({names}) VALUES ({Places("$", 1, columns.Length)})";
            foreach (var row in rows)
            {
                var command = new NpgsqlBatchCommand(sql);
                foreach (var value in row) command.Parameters.Add(new NpgsqlParameter { Value = value });
                batch.BatchCommands.Add(command);
            }

            batch.Prepare();
            batch.ExecuteNonQuery();
            return;
        }

        using var one = connection.CreateCommand();
        one.Transaction = transaction;
#pragma warning disable CA2100 // Our own names.
        one.CommandText = $"INSERT INTO \"{table}\" ({names}) VALUES ({Places("$p", 0, columns.Length)})";
#pragma warning restore CA2100
        var parameters = columns
            .Select((_, at) => ((SqliteCommand)one).Parameters.Add(FormattableString.Invariant($"$p{at}"), SqliteType.Text)).ToArray();
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Length; i++)
            {
                parameters[i].ResetSqliteType();
                parameters[i].Value = row[i];
            }

            one.ExecuteNonQuery();
        }
    }

    private static string Places(string mark, int first, int count) =>
        string.Join(", ", Enumerable.Range(first, count).Select(number => FormattableString.Invariant($"{mark}{number}")));

    private static void Tell(DbConnection connection, DbTransaction transaction)
    {
        using var tell = connection.CreateCommand();
        tell.Transaction = transaction;
        tell.CommandText = "SELECT set_config('infointerview.programme', $1, true), set_config('infointerview.seeker', $2, true)";
        foreach (var told in new[] { ProgrammeId.First.ToString(), Dana.Id.ToString() })
            tell.Parameters.Add(new NpgsqlParameter { Value = told });
        tell.ExecuteNonQuery();
    }

    private static Target NewFile()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("infointerview-bench").FullName, "history.db");
        return new Target(
            path, null, null, new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, Pooling = false }.ToString());
    }

    private static Target NewDatabase(string superuser)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"bench_{Environment.ProcessId}_{Stopwatch.GetTimestamp()}");
        using var connection = new NpgsqlConnection(superuser);
        connection.Open();
        foreach (var sql in new[]
        {
            Role + "infointerview_owner" + Ready,
                Role + "infointerview_app" + Ready,
            $"CREATE DATABASE {name} OWNER infointerview_owner",
        })
        {
#pragma warning disable CA2100 // Our own names.
            using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }

        string As(string role) => new NpgsqlConnectionStringBuilder(superuser) { Username = role, Database = name }.ToString();
        return new Target(
            Path.Combine(Path.GetTempPath(), name), As("infointerview_app"), As("infointerview_owner"), As("infointerview_app"));
    }

    private static List<Contact> People(int count) => [.. Enumerable.Range(0, count).Select(number => new Contact
    {
        Id = new ContactId(new Guid(number, 1, 0, new byte[8])),
        Name = PersonName.Parse($"Ruth {Letters(number)} Halvorsen"),
        Organization = string.Create(CultureInfo.InvariantCulture, $"Northwind Siting {number % 700}"),
        Role = "Head of Permitting",
        Points = [ContactPoint.Email(string.Create(CultureInfo.InvariantCulture, $"ruth{number}@example.com"))],
        ConnectedOn = new NodaTime.LocalDate(2024, 3, 9),
    })];

    private static string Letters(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));

    /// <summary>What one transaction puts.</summary>
    private sealed record Rows(object[][] Contacts, List<object[]> Keys, List<object[]> Words, List<object[]> Parts);

    /// <summary>A database, and how it is reached.</summary>
    private sealed record Target(string FilePath, string? App, string? Owner, string Raw)
    {
        public bool IsServer => App is not null;

        public ServiceProvider Open() => new ServiceCollection().AddInfoInterviewStorage(options =>
        {
            options.DatabasePath = FilePath;
            options.ConnectionString = App;
            options.UpgradeConnectionString = Owner;
        }).BuildServiceProvider();

        public DbConnection Connect()
        {
            DbConnection connection = IsServer ? new NpgsqlConnection(Raw) : new SqliteConnection(Raw);
            connection.Open();
            if (IsServer) return connection;
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;";
            command.ExecuteNonQuery();
            return connection;
        }

        public List<object[]> Read(string table, string[] columns)
        {
            using var connection = Connect();
            using var transaction = connection.BeginTransaction();
            if (IsServer) Tell(connection, transaction);
            using var command = connection.CreateCommand();
            command.Transaction = transaction;
#pragma warning disable CA2100 // Our own names.
            command.CommandText = $"SELECT {string.Join(", ", columns.Select(column => $"\"{column}\""))} FROM {(IsServer ? "infointerview." : "")}\"{table}\"";
#pragma warning restore CA2100
            using var reader = command.ExecuteReader();
            var rows = new List<object[]>();
            while (reader.Read())
            {
                var row = new object[columns.Length];
                reader.GetValues(row);
                rows.Add(row);
            }

            return rows;
        }
    }
}
