using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace InfoInterview.Storage.Records;

/// <summary>A table of the model as a driver sees it: its columns in order, and the values of rows as the database keeps them.</summary>
internal sealed class RowTable
{
    private readonly IProperty[] properties;

    private RowTable(IEntityType entity)
    {
        Entity = entity;
        properties = [.. entity.GetProperties()];
        Columns = [.. properties.Select(property => property.GetColumnName())];
        StoreTypes = [.. properties.Select(property => property.GetColumnType())];
    }

    public IEntityType Entity { get; }

    public string Name => Entity.GetTableName()!;

    public string? Schema => Entity.GetSchema();

    public IReadOnlyList<string> Columns { get; }

    public IReadOnlyList<string> StoreTypes { get; }

    public static RowTable Of<TRow>(InterviewContext context) => new(context.Model.FindEntityType(typeof(TRow))!);

    /// <summary>All tables, each after those that it refers to.</summary>
    public static IReadOnlyList<RowTable> All(InterviewContext context)
    {
        var left = context.Model.GetEntityTypes().OrderBy(entity => entity.Name, StringComparer.Ordinal).ToList();
        var ordered = new List<RowTable>();
        while (left.Count > 0)
        {
            var next = left.First(entity => entity.GetForeignKeys().All(reference => reference.PrincipalEntityType == entity
                || !left.Contains(reference.PrincipalEntityType)));
            left.Remove(next);
            ordered.Add(new RowTable(next));
        }

        return ordered;
    }

    /// <summary>What the columns of a row hold.</summary>
    public object?[] ValuesOf(object row) => Array.ConvertAll(properties, property =>
    {
        var value = property.GetGetter().GetClrValue(row);
        return property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
    });

    /// <summary>What the columns of the row hold at which a reader stands, when it reads the columns in order.</summary>
    public object?[] ValuesAt(DbDataReader reader)
    {
        var values = new object?[properties.Length];
        for (var i = 0; i < values.Length; i++) values[i] = reader.IsDBNull(i) ? null : ValueAt(reader, i);
        return values;
    }

    /// <summary>What kind of values a column holds, as the driver gives them.</summary>
    public Type KindAt(int column)
    {
        var kept = properties[column].GetTypeMapping().Converter?.ProviderClrType ?? properties[column].ClrType;
        return Nullable.GetUnderlyingType(kept) ?? kept;
    }

    /// <summary>Whether a column may be empty.</summary>
    public bool MayBeEmpty(int column) => properties[column].IsNullable;

    private object ValueAt(DbDataReader reader, int column)
    {
        return KindAt(column) switch
        {
            var type when type == typeof(Guid) => reader.GetGuid(column),
            var type when type == typeof(string) => reader.GetString(column),
            var type when type == typeof(long) => reader.GetInt64(column),
            var type when type == typeof(int) => reader.GetInt32(column),
            var type when type == typeof(bool) => reader.GetBoolean(column),
            var type when type == typeof(double) => reader.GetDouble(column),
            var type when type == typeof(byte[]) => reader.GetFieldValue<byte[]>(column),
            var type => throw new InvalidOperationException($"Nobody has said how a column of {type.Name} is read."),
        };
    }
}
