using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using InfoInterview.People;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using NodaTime;

namespace InfoInterview.Storage.Work;

/// <summary>The work of one seeker, or for workers that of a programme, inside one transaction.</summary>
internal sealed class WorkQueue(InterviewContext context, DatabaseProvider provider, CancellationToken ct)
{
    public static void ThrowUnlessWhole(IReadOnlyList<WorkItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        foreach (var item in items)
        {
            if (string.IsNullOrWhiteSpace(item.Key) || string.IsNullOrWhiteSpace(item.Kind)) throw new ArgumentException("Work has a key and a kind.", nameof(items));
        }
    }

    public async Task<int> AddAsync(IReadOnlyList<WorkItem> items)
    {
        if (items.Count == 0) return 0;
        if (!await context.Seekers.AnyAsync(ct)) throw new InvalidOperationException("The seeker is unknown; save the seeker before their work.");
        var wanted = items.GroupBy(item => context.Storable(item.Key), StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        var keys = wanted.Keys.ToArray();
        var known = await context.Work.Where(row => EF.Parameter(keys).Contains(row.Key)).Select(row => row.Key).ToListAsync(ct);
        foreach (var key in known) wanted.Remove(key);
        await ThrowUnlessKnownAsync(wanted.Values.Select(item => item.Contact?.Value).OfType<Guid>().Distinct().ToArray());
        await provider.AddAsync(context, wanted.Select(item => RowOf(item.Key, item.Value)).ToList(), ct);
        return wanted.Count;
    }

    [SuppressMessage("Security", "CA2100", Justification = "The text is made of the model's own names.")]
    public async Task<ValueList<WorkClaim>> ClaimAsync(Guid lease, int most, Instant now, Instant until)
    {
        var table = RowTable.Of<WorkRow>(context);
        var name = context.GetService<ISqlGenerationHelper>().DelimitIdentifier(table.Name, table.Schema);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText =
            $"""
            WITH claimed AS MATERIALIZED (
                SELECT "Programme", "Owner", "Key" FROM {name}
                WHERE "Programme" = @programme AND "DoneAt" IS NULL AND "DueAt" <= @now AND ("LeasedUntil" IS NULL OR "LeasedUntil" <= @now)
                ORDER BY "DueAt", "Key" LIMIT @most {provider.PassOverLocked})
            UPDATE {name} AS w SET "Lease" = @lease, "LeasedUntil" = @until, "Attempts" = w."Attempts" + 1
            FROM claimed c WHERE w."Programme" = c."Programme" AND w."Owner" = c."Owner" AND w."Key" = c."Key"
            RETURNING w."Owner", w."Key", w."Kind", w."DueAt", w."Contact", w."Document", w."Attempts"
            """;
        Set(command, "@programme", provider.IdAsKept(context.AskingProgramme));
        Set(command, "@now", now.ToUnixTimeTicks());
        Set(command, "@until", until.ToUnixTimeTicks());
        Set(command, "@lease", provider.IdAsKept(lease));
        Set(command, "@most", most);
        var claims = new List<WorkClaim>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct)) claims.Add(ClaimAt(reader, lease, until));
        return claims.OrderBy(claim => claim.Item.DueAt).ThenBy(claim => claim.Item.Key, StringComparer.Ordinal).ToValueList();
    }

    /// <summary>Notes as done what is still held, of one seeker and one lease; gives the keys.</summary>
    public Task<IReadOnlySet<string>> CompleteAsync(IReadOnlyList<WorkClaim> claims, Instant now) => EndAsync(claims, rows => rows.ExecuteUpdateAsync(
        row => row.SetProperty(one => one.DoneAt, (Instant?)now).SetProperty(one => one.Lease, (Guid?)null).SetProperty(one => one.LeasedUntil, (Instant?)null), ct));

    /// <summary>Gives back what is still held, of one seeker and one lease; gives the keys.</summary>
    public Task<IReadOnlySet<string>> ReleaseAsync(IReadOnlyList<WorkClaim> claims, Instant dueAt) => EndAsync(claims, rows => rows.ExecuteUpdateAsync(
        row => row.SetProperty(one => one.DueAt, dueAt).SetProperty(one => one.Lease, (Guid?)null).SetProperty(one => one.LeasedUntil, (Instant?)null), ct));

    private async Task<IReadOnlySet<string>> EndAsync(IReadOnlyList<WorkClaim> claims, Func<IQueryable<WorkRow>, Task<int>> end)
    {
        var (owner, lease, keys) = (claims[0].For.Seeker.Value, claims[0].Lease, claims.Select(claim => claim.Item.Key).ToArray());
        var named = context.Work.Where(row => row.Owner == owner && EF.Parameter(keys).Contains(row.Key));
        var held = named.Where(row => row.Lease == lease && row.DoneAt == null);
        var ended = (await held.Select(row => row.Key).ToListAsync(ct)).ToHashSet(StringComparer.Ordinal);

        // Between the two, others may have claimed what was past its time: what they hold has not ended here.
        if (ended.Count > 0 && await end(held) < ended.Count) ended.ExceptWith(await named.Where(row => row.Lease != null).Select(row => row.Key).ToListAsync(ct));
        return ended;
    }

    private async Task ThrowUnlessKnownAsync(Guid[] contacts)
    {
        if (contacts.Length > 0 && await context.Contacts.CountAsync(row => EF.Parameter(contacts).Contains(row.Id), ct) < contacts.Length)
            throw new InvalidOperationException("The work is about somebody who is not among the seeker's contacts.");
    }

    private WorkRow RowOf(string key, WorkItem item) => new()
    {
        Programme = context.AskingProgramme,
        Owner = context.AskingSeeker,
        Key = key,
        Kind = item.Kind,
        Contact = item.Contact?.Value,
        DueAt = item.DueAt,
        Document = context.Storable(item.Document),
    };

    private WorkClaim ClaimAt(DbDataReader reader, Guid lease, Instant until) => new()
    {
        For = new Asker(context.Asker.Programme, new SeekerId(reader.GetGuid(0))),
        Item = new WorkItem
        {
            Key = reader.GetString(1),
            Kind = reader.GetString(2),
            DueAt = Instant.FromUnixTimeTicks(reader.GetInt64(3)),
            Contact = reader.IsDBNull(4) ? null : new ContactId(reader.GetGuid(4)),
            Document = reader.GetString(5),
        },
        Lease = lease,
        Until = until,
        Attempt = reader.GetInt32(6),
    };

    private static void Set(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
