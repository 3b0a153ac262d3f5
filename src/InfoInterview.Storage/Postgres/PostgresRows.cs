using System.Diagnostics.CodeAnalysis;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace InfoInterview.Storage.Postgres;

/// <summary>
/// Adds many rows: copied into a table of the transaction's own, and from there inserted by one statement, as nothing is copied
/// straight into a
/// table that has policies.
/// </summary>
internal static class PostgresRows
{
    public static async Task AddAsync(InterviewContext context, RowTable table, IEnumerable<object?[]> rows, CancellationToken ct)
    {
        var names = context.GetService<ISqlGenerationHelper>();
        var target = names.DelimitIdentifier(table.Name, table.Schema);
        var staging = names.DelimitIdentifier($"staged_{table.Name}");
        var columns = string.Join(", ", table.Columns.Select(names.DelimitIdentifier));
        var connection = (NpgsqlConnection)context.Database.GetDbConnection();
        await RunAsync(context, $"CREATE TEMP TABLE IF NOT EXISTS {staging} (LIKE {target}) ON COMMIT DROP", ct);
        await using (var writer = await connection.BeginBinaryImportAsync($"COPY {staging} ({columns}) FROM STDIN (FORMAT BINARY)", ct))
        {
            foreach (var row in rows) await WriteAsync(writer, table, row, ct);
            await writer.CompleteAsync(ct);
        }

        await RunAsync(context, $"INSERT INTO {target} ({columns}) SELECT {columns} FROM {staging}; TRUNCATE {staging}", ct);
    }

    private static async Task WriteAsync(NpgsqlBinaryImporter writer, RowTable table, object?[] row, CancellationToken ct)
    {
        await writer.StartRowAsync(ct);
        for (var i = 0; i < row.Length; i++)
        {
            var value = row[i] is string text ? StorableText.Of(text) : row[i];
            if (value is null) await writer.WriteNullAsync(ct);
            else await writer.WriteAsync(value, table.StoreTypes[i], ct);
        }
    }

    [SuppressMessage("Security", "CA2100", Justification = "The text is made of the model's own names.")]
    private static async Task RunAsync(InterviewContext context, string sql, CancellationToken ct)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(ct);
    }
}
