using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace InfoInterview.Storage.Moving;

/// <summary>Copies every row of every table, as the drivers see them, in the order in which they refer to each other.</summary>
internal sealed class DatabaseMove(InterviewStorageOptions from, InterviewStorageOptions to, IProgress<long>? progress)
{
    /// <summary>How many rows are held at a time.</summary>
    private const int AtATime = 2000;

    private long written;

    public async Task<MoveReport> RunAsync(CancellationToken ct)
    {
        using var source = from.NewProvider();
        using var target = to.NewProvider();
        try
        {
            await source.UpgradeAsync(ct);
            await target.UpgradeAsync(ct);
            await using var reading = await source.OpenWholeAsync(ct);
            await using var writing = await target.OpenWholeAsync(ct);
            var tables = await MoveAsync(reading, writing, target, ct);
            target.TakeKeyOf(source);
            await writing.Database.CurrentTransaction!.CommitAsync(ct);
            return new MoveReport { Tables = tables.ToValueList() };
        }
        catch (DbException exception)
        {
            throw target.Explain(exception);
        }
    }

    private async Task<List<KeyValuePair<string,
        long>>> MoveAsync(InterviewContext reading, InterviewContext writing, DatabaseProvider target, CancellationToken ct)
    {
        await EmptyAsync(writing, ct);
        var targets = RowTable.All(writing).ToDictionary(table => table.Name, StringComparer.Ordinal);
        var counts = new List<KeyValuePair<string, long>>();
        foreach (var table in RowTable.All(reading))
        {
            var moved = await MoveAsync(reading, table, writing, targets[table.Name], target, ct);
            var (there, here) = (await CountAsync(reading, table, ct), await CountAsync(writing, targets[table.Name], ct));
            if (moved != there || here != there)
            {
                throw new StorageException(
                    StorageProblem.Other, string.Create(CultureInfo.InvariantCulture,
                        $"Of {there} rows of {table.Name} {here} arrived, so nothing was moved. Try again."));
            }

            counts.Add(new KeyValuePair<string, long>(table.Name, here));
        }

        return counts;
    }

    /// <summary>The target has what every new database has, which comes again from the source; anything else is somebody's.</summary>
    private static async Task EmptyAsync(InterviewContext writing, CancellationToken ct)
    {
        foreach (var table in RowTable.All(writing))
        {
            var mayHave = table.Entity.ClrType == typeof(ProgrammeRow) || table.Entity.ClrType == typeof(MarkRow) ? 1 : 0;
            if (await CountAsync(writing, table, ct) > mayHave)
            {
                throw new StorageException(
                    StorageProblem.NotOurs, $"The target holds records already ({table.Name}). Name an empty database.");
            }
        }

        await writing.Programmes.IgnoreQueryFilters().ExecuteDeleteAsync(ct);
        await writing.Marks.ExecuteDeleteAsync(ct);
    }

    [SuppressMessage("Security", "CA2100", Justification = "The text is made of the model's own names.")]
    private async Task<long> MoveAsync(
        InterviewContext reading, RowTable table, InterviewContext writing, RowTable into, DatabaseProvider target, CancellationToken ct)
    {
        var names = reading.GetService<ISqlGenerationHelper>();
        await using var command = Command(reading);
        command.CommandText = $"SELECT {string.Join(", ", into.Columns.Select(names.DelimitIdentifier))} FROM {names.DelimitIdentifier(table.Name, table.Schema)}";
        await using var reader = await command.ExecuteReaderAsync(ct);
        var rows = new List<object?[]>(AtATime);
        var moved = 0L;
        for (var isMore = true; isMore;)
        {
            isMore = await reader.ReadAsync(ct);
            if (isMore) rows.Add(into.ValuesAt(reader));
            if (rows.Count < AtATime && (isMore || rows.Count == 0)) continue;
            await target.AddRowsAsync(writing, into, rows, ct);
            moved += rows.Count;
            progress?.Report(written += rows.Count);
            rows.Clear();
        }

        return moved;
    }

    [SuppressMessage("Security", "CA2100", Justification = "The text is made of the model's own names.")]
    private static async Task<long> CountAsync(InterviewContext context, RowTable table, CancellationToken ct)
    {
        await using var command = Command(context);
        command.CommandText = $"SELECT count(*) FROM {context.GetService<ISqlGenerationHelper>().DelimitIdentifier(table.Name, table.Schema)}";
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }

    private static DbCommand Command(InterviewContext context)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }
}
