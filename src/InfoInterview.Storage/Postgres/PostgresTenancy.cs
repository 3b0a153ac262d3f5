using System.Buffers.Binary;
using System.Text;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace InfoInterview.Storage.Postgres;

/// <summary>
/// Row-level security. Every transaction says for whom it is (a setting that ends with it, so that a pool of connections carries
/// nothing over), and a
/// policy on every table shows and takes only the rows of that one. Without the setting nothing is seen.
/// </summary>
internal static class PostgresTenancy
{
    private const string Policy = "infointerview_asker";
    private const string Programme = "(SELECT NULLIF(current_setting('infointerview.programme', true), '')::uuid)";
    private const string Seeker = "(SELECT NULLIF(current_setting('infointerview.seeker', true), '')::uuid)";

    private const string Tell =
        "SELECT set_config('infointerview.programme', $1, true), set_config('infointerview.seeker', $2, true), "
            + "set_config('lock_timeout', $3, true)";

    private const long SharedLock = 0x496E4976_00000001;

    /// <summary>
    /// Says for whom the transaction is that has just begun; one that writes waits until nobody else writes for them. Who is
    /// nobody in particular waits for nobody: what is shared has locks of its own.
    /// </summary>
    public static async Task BeginAsync(InterviewContext context, bool isWrite, int busySeconds, CancellationToken ct)
    {
        await using var batch = Batch(context);
        if (!isWrite) batch.BatchCommands.Add(new NpgsqlBatchCommand("SET TRANSACTION READ ONLY"));
        batch.BatchCommands.Add(new NpgsqlBatchCommand(Tell)
        {
            Parameters = { new NpgsqlParameter { Value = context.AskingProgramme.ToString() },
                new NpgsqlParameter { Value = context.AskingSeeker.ToString() },
                new NpgsqlParameter { Value = string.Create(CultureInfo.InvariantCulture, $"{busySeconds}s") } },
        });
        if (isWrite && context.Asker.Seeker != default) batch.BatchCommands.Add(Lock(LockOf(context.Asker)));
        await batch.ExecuteNonQueryAsync(ct);
    }

    /// <summary>
    /// Waits until no other transaction writes what is shared by all; to be asked for after <see cref="BeginAsync"/> only.
    /// </summary>
    public static async Task HoldSharedAsync(InterviewContext context, CancellationToken ct)
    {
        await using var batch = Batch(context);
        batch.BatchCommands.Add(Lock(SharedLock));
        await batch.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Puts every table of the model under its policy, and lets a role use it; what is done already is left alone.</summary>
    public static string Script(PostgresInterviewContext context, string role)
    {
        var names = context.GetService<ISqlGenerationHelper>();
        var script = new StringBuilder();
        var to = names.DelimitIdentifier(role);
        script.AppendLine(CultureInfo.InvariantCulture, $"GRANT USAGE ON SCHEMA {PostgresInterviewContext.Schema} TO {to};");
        script.AppendLine(CultureInfo.InvariantCulture,
            $"GRANT SELECT ON {names.DelimitIdentifier(PostgresInterviewContext.History, PostgresInterviewContext.Schema)} TO {to};");
        foreach (var entity in context.Model.GetEntityTypes())
        {
            var table = names.DelimitIdentifier(entity.GetTableName()!, entity.GetSchema());
            var (rule, rights) = (RuleOf(entity), string.Join(", ", RightsOf(entity)));
            script.AppendLine(CultureInfo.InvariantCulture, $"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;");
            script.AppendLine(CultureInfo.InvariantCulture, $"DROP POLICY IF EXISTS {Policy} ON {table};");
            script.AppendLine(CultureInfo.InvariantCulture, $"CREATE POLICY {Policy} ON {table} USING ({rule}) WITH CHECK ({rule});");
            script.AppendLine(CultureInfo.InvariantCulture, $"GRANT {rights} ON {table} TO {to};");
        }

        return script.ToString();
    }

    /// <summary>Asks whether a role lacks one of the rights that <see cref="Script"/> gives, or a table its policy.</summary>
    public static string LacksRights(PostgresInterviewContext context, string role)
    {
        var names = context.GetService<ISqlGenerationHelper>();
        var to = Text(role);
        var asks = new List<string> { $"NOT has_schema_privilege({to}, '{PostgresInterviewContext.Schema}', 'USAGE')" };
        asks.Add(Lacks(names.DelimitIdentifier(PostgresInterviewContext.History, PostgresInterviewContext.Schema), "SELECT"));
        foreach (var entity in context.Model.GetEntityTypes())
        {
            var table = names.DelimitIdentifier(entity.GetTableName()!, entity.GetSchema());
            asks.AddRange(RightsOf(entity).Select(right => Lacks(table, right)));
            asks.Add($"NOT EXISTS (SELECT 1 FROM pg_policy WHERE polrelid = {Text(table)}::regclass AND polname = '{Policy}')");
        }

        return "SELECT " + string.Join(" OR ", asks);

        string Lacks(string table, string right) => $"NOT has_table_privilege({to}, {Text(table)}, '{right}')";

        static string Text(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
    }

    private static string[] RightsOf(IEntityType entity) =>
        entity.ClrType == typeof(MarkRow) ? ["SELECT", "INSERT"] : ["SELECT", "INSERT", "UPDATE", "DELETE"];

    private static string RuleOf(IEntityType entity) => entity.ClrType switch
    {
        var type when type == typeof(MarkRow) => "true",
        var type when type == typeof(ProgrammeRow) => $"\"Id\" = {Programme}",
        var type when type == typeof(SeekerRow) => $"\"Programme\" = {Programme} AND \"Id\" = {Seeker}",
        var type when type == typeof(WorkRow) => $"\"Programme\" = {Programme} AND (\"Owner\" = {Seeker} OR {Seeker} = '{Guid.Empty}')",
        var type when typeof(IOwnedRow).IsAssignableFrom(type) => $"\"Programme\" = {Programme} AND \"Owner\" = {Seeker}",
        var type => throw new InvalidOperationException($"Nobody has said whose the rows of {type.Name} are."),
    };

    private static NpgsqlBatch Batch(InterviewContext context) =>
        new((NpgsqlConnection)context.Database.GetDbConnection(),
            (NpgsqlTransaction?)context.Database.CurrentTransaction?.GetDbTransaction());

    private static NpgsqlBatchCommand Lock(long number) =>
        new("SELECT pg_advisory_xact_lock($1)") { Parameters = { new NpgsqlParameter<long> { TypedValue = number } } };

    /// <summary>A number for an asker. Two who share one only wait for each other now and then.</summary>
    private static long LockOf(Asker asker)
    {
        Span<byte> both = stackalloc byte[32];
        asker.Programme.Value.TryWriteBytes(both);
        asker.Seeker.Value.TryWriteBytes(both[16..]);
        Span<byte> hash = stackalloc byte[32];
        System.Security.Cryptography.SHA256.HashData(both, hash);
        return BinaryPrimitives.ReadInt64LittleEndian(hash);
    }
}
