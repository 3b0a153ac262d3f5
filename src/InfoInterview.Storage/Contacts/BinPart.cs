using System.Linq.Expressions;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage.Contacts;

/// <summary>The rows of one table that belong to a contact, and go to the bin with them.</summary>
internal abstract class BinPart
{
    public abstract RowTable Table { get; }

    /// <summary>What the rows hold, as the database keeps it.</summary>
    public abstract Task<List<object?[]>> ReadAsync(CancellationToken ct);

    public abstract Task DeleteAsync(CancellationToken ct);

    /// <summary>The rows of a kind for which a condition holds.</summary>
    public static BinPart Of<TRow>(InterviewContext context, Expression<Func<TRow, bool>> belongs)
        where TRow : class, IOwnedRow => new Rows<TRow>(context, belongs);

    private sealed class Rows<TRow>(InterviewContext context, Expression<Func<TRow, bool>> belongs) : BinPart
        where TRow : class, IOwnedRow
    {
        public override RowTable Table { get; } = RowTable.Of<TRow>(context);

        public override async Task<List<object?[]>> ReadAsync(CancellationToken ct) =>
            (await context.Set<TRow>().AsNoTracking().Where(belongs).ToListAsync(ct)).ConvertAll(Table.ValuesOf);

        public override Task DeleteAsync(CancellationToken ct) => context.Set<TRow>().Where(belongs).ExecuteDeleteAsync(ct);
    }
}
