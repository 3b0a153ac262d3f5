using System.Diagnostics.CodeAnalysis;
using InfoInterview.Storage.Contacts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace InfoInterview.Storage.Postgres;

/// <summary>
/// Applies all missing migrations in one transaction, by a role of its own that owns the tables; one process at a time, by a lock that
/// ends with the
/// process. Then makes sure that the role which the library uses day by day cannot see past the policies.
/// </summary>
internal sealed class PostgresUpgrade(PostgresInterviewContext daily, InterviewStorageOptions options)
{
    private const long UpgradeLock = 0x496E4976_00000002;

    public async Task RunAsync(CancellationToken ct)
    {
        await daily.Database.OpenConnectionAsync(ct);
        var role = (string)(await ScalarAsync(daily, "SELECT current_user::text", ct))!;
        if (options.UpgradeConnectionString is { Length: > 0 } connection)
            await UpgradeAsync(PostgresConnection.ReadOwner(connection), role, ct);
        await RefuseOtherThanKnownAsync(ct);
        await RefuseBypassAsync(role, ct);
    }

    private async Task UpgradeAsync(string connection, string role, CancellationToken ct)
    {
        await using var owner = new PostgresInterviewContext(PostgresConnection.Options(connection));
        await owner.Database.OpenConnectionAsync(ct);
        await using var transaction = await owner.Database.BeginTransactionAsync(ct);
        await ScalarAsync(owner, string.Create(CultureInfo.InvariantCulture, $"SELECT pg_advisory_xact_lock({UpgradeLock})"), ct);
        var applied = await AppliedAsync(owner, ct);
        var known = owner.Database.GetMigrations().ToList();
        ThrowIfNewer(applied.Except(known, StringComparer.Ordinal));
        if (applied.Count < known.Count)
        {
            if (applied.Count > 0 && !options.UpgradeWithoutBackup)
                await PostgresDump.MakeAsync(connection, options.DatabasePath, known[applied.Count], ct);
            await ScalarAsync(owner, $"CREATE SCHEMA IF NOT EXISTS {PostgresInterviewContext.Schema}", ct);
            var script = owner.GetService<IMigrator>().GenerateScript(applied is [.., var last] ? last
                : null, toMigration: null, MigrationsSqlGenerationOptions.NoTransactions);
            await ScalarAsync(owner, script, ct);
            await ScalarAsync(owner, PostgresTenancy.Script(owner, role), ct);
        }
        else if (await ScalarAsync(owner, PostgresTenancy.LacksRights(owner, role), ct) is true)
        {
            // Another daily role, or tables that were brought back without the rights that they had.
            await ScalarAsync(owner, PostgresTenancy.Script(owner, role), ct);
        }

        if (await WordFill.IsDueAsync(owner, ct))
            await new WordFill(owner, (table, rows) => PostgresRows.AddAsync(owner, table, rows, ct), ct).RunAsync();
        await transaction.CommitAsync(ct);
    }

    private async Task RefuseOtherThanKnownAsync(CancellationToken ct)
    {
        var applied = await AppliedAsync(daily, ct);
        var known = daily.Database.GetMigrations().ToList();
        ThrowIfNewer(applied.Except(known, StringComparer.Ordinal));
        if (applied.Count < known.Count)
        {
            throw new StorageException(
                StorageProblem.NotUpgraded,
                $"The database '{daily.Database.GetDbConnection().Database}' has not been made or brought up to date. Name the role that may do it in {nameof(InterviewStorageOptions.UpgradeConnectionString)}.");
        }
    }

    /// <summary>
    /// A role that owns the tables, or may do anything, is shown every row of everybody, so the library does not work with one.
    /// </summary>
    private async Task RefuseBypassAsync(string role, CancellationToken ct)
    {
        const string Ask =
            $"""
            SELECT r.rolsuper OR r.rolbypassrls OR EXISTS (
                SELECT 1 FROM pg_class c WHERE c.relnamespace = '{PostgresInterviewContext.Schema}'::regnamespace AND pg_has_role(r.oid, c.relowner, 'MEMBER'))
              OR EXISTS (
                SELECT 1 FROM pg_class c WHERE c.relnamespace = '{PostgresInterviewContext.Schema}'::regnamespace
                AND c.relkind IN ('r', 'p') AND c.relname <> '{PostgresInterviewContext.History}' AND NOT c.relrowsecurity)
            FROM pg_roles r WHERE r.rolname = current_user
            """;
        if (await ScalarAsync(daily, Ask, ct) is not false)
        {
            throw new StorageException(
                StorageProblem.Unsafe,
                $"The role '{role}' can see past the policies that keep seekers apart, so it is not used. Name one that owns no table and is neither a superuser nor has BYPASSRLS.");
        }
    }

    private static async Task<IReadOnlyList<string>> AppliedAsync(PostgresInterviewContext context, CancellationToken ct)
    {
        const string HasHistory = $"SELECT to_regclass('{PostgresInterviewContext.Schema}.\"{PostgresInterviewContext.History}\"') IS NOT NULL";
        if (await ScalarAsync(context, HasHistory, ct) is true)
        {
            return await context.Database
                .SqlQuery<string>($"SELECT \"MigrationId\" AS \"Value\" FROM infointerview.\"__EFMigrationsHistory\" ORDER BY \"MigrationId\"").ToListAsync(ct);
        }

        const string HasTables = $"SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = '{PostgresInterviewContext.Schema}'";
        if (await ScalarAsync(context, HasTables, ct) is not 0L)
        {
            throw new StorageException(
                StorageProblem.NotOurs,
                    $"The schema '{PostgresInterviewContext.Schema}' holds tables of another program. Name another database.");
        }

        return [];
    }

    private static void ThrowIfNewer(IEnumerable<string> unknown)
    {
        if (unknown.FirstOrDefault() is { } first)
        {
            throw new StorageException(
                StorageProblem.WrittenByNewer,
                    $"A newer version of this program has written the database (it knows '{first}'). Update this program; the database was left as it is.");
        }
    }

    [SuppressMessage("Security", "CA2100", Justification = "Only our own questions and the migrations' own script come here.")]
    private static async Task<object?> ScalarAsync(PostgresInterviewContext context, string sql, CancellationToken ct)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(ct);
    }
}
