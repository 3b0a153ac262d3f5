using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace InfoInterview.Storage.Sqlite;

/// <summary>Adds many rows by one statement that is prepared once.</summary>
internal static class SqliteRows
{
    [SuppressMessage("Security", "CA2100", Justification = "The text is made of the model's own names.")]
    public static async Task AddAsync(InterviewContext context, RowTable table, IEnumerable<object?[]> rows, CancellationToken ct)
    {
        var names = context.GetService<ISqlGenerationHelper>();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        var parameters = table.Columns.Select((_, at) => Parameter(command, at)).ToArray();
        command.CommandText =
            $"INSERT INTO {names.DelimitIdentifier(table.Name)} ({string.Join(", ", table.Columns.Select(names.DelimitIdentifier))}) VALUES ({string.Join(", ", parameters.Select(one => one.ParameterName))})";
        foreach (var row in rows)
        {
            ct.ThrowIfCancellationRequested();

            // As EF Core writes them.
            for (var i = 0; i < row.Length; i++) parameters[i].Value = row[i] is Guid id ? id.ToString().ToUpperInvariant() : row[i]
                ?? DBNull.Value;
            await command.ExecuteNonQueryAsync(ct);
        }
    }

    private static DbParameter Parameter(DbCommand command, int at)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = string.Create(CultureInfo.InvariantCulture, $"$p{at}");
        command.Parameters.Add(parameter);
        return parameter;
    }
}
