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
            if (string.IsNullOrWhiteSpace(item.Key)
                || string.IsNullOrWhiteSpace(item.Kind)) throw new ArgumentException("Work has a key and a kind.", nameof(items));
        }
    }

    public async Task<int> AddAsync(IReadOnlyList<WorkItem> items)
    {
        if (items.Count == 0) return 0;
        if (!await context.Seekers.AnyAsync(ct))
            throw new InvalidOperationException("The seeker is unknown; save the seeker before their work.");
        var wanted = items.GroupBy(item => context.Storable(item.Key), StringComparer.Ordinal).ToDictionary(same => same.Key, same =>
            same.First(), StringComparer.Ordinal);
        var keys = wanted.Keys.ToArray();
        var known = await context.Work.Where(row => EF.Parameter(keys).Contains(row.Key)).Select(row => row.Key).ToListAsync(ct);
        foreach (var key in known) wanted.Remove(key);
        await ThrowUnlessKnownAsync(wanted.Values.Select(item => item.Contact?.Value).OfType<Guid>().Distinct().ToArray());
        await provider.AddAsync(context, wanted.Select(item => RowOf(item.Key, item.Value)).ToList(), ct);
        return wanted.Count;
    }

    public async Task<ValueList<DueWork>> ListDueAsync(int most, Instant now)
    {
        await using var command = Command(name =>
            $"""
            SELECT "Owner", "Key", "Kind", "DueAt", "Contact", "Document", "Attempts" FROM {name}
            WHERE "Programme" = @programme AND "DoneAt" IS NULL AND "DueAt" <= @now AND ("LeasedUntil" IS NULL OR "LeasedUntil" <= @now)
            ORDER BY "DueAt", "Key" LIMIT @most
            """);
        Set(command, "@now", now.ToUnixTimeTicks());
        Set(command, "@most", most);
        var due = new List<DueWork>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct)) due.Add(new DueWork { For = OwnerAt(reader), Item = ItemAt(reader), Attempts = reader.GetInt32(6) });
        return due.ToValueList();
    }

    /// <param name="kind">Of which kind; empty for any.</param>
    /// <param name="lease">The lease.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="now">The moment.</param>
    /// <param name="until">When the lease ends.</param>
    public async Task<ValueList<WorkClaim>> ClaimAsync(string kind, Guid lease, int most, Instant now, Instant until)
    {
        await using var command = Command(name =>
            $"""
            WITH claimed AS MATERIALIZED (
                SELECT "Programme" AS of_programme, "Owner" AS of_owner, "Key" AS of_key FROM {name}
                WHERE "Programme" = @programme AND "DoneAt" IS NULL AND "DueAt" <= @now AND ("LeasedUntil" IS NULL OR "LeasedUntil" <= @now)
                    AND (@kind = '' OR "Kind" = @kind)
                ORDER BY "DueAt", "Key" LIMIT @most {provider.PassOverLocked})
            UPDATE {name} SET "Lease" = @lease, "LeasedUntil" = @until, "Attempts" = "Attempts" + 1
            FROM claimed WHERE "Programme" = of_programme AND "Owner" = of_owner AND "Key" = of_key
            RETURNING "Owner", "Key", "Kind", "DueAt", "Contact", "Document", "Attempts", "Note"
            """);
        Set(command, "@now", now.ToUnixTimeTicks());
        Set(command, "@until", until.ToUnixTimeTicks());
        Set(command, "@lease", provider.IdAsKept(lease));
        Set(command, "@kind", kind);
        Set(command, "@most", most);
        var claims = new List<WorkClaim>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct)) claims.Add(ClaimAt(reader, lease, until));
        return claims.OrderBy(claim => claim.Item.DueAt).ThenBy(claim => claim.Item.Key, StringComparer.Ordinal).ToValueList();
    }

    /// <summary>Notes as done what is still held, of one seeker and one lease; gives the keys.</summary>
    public Task<IReadOnlySet<string>> CompleteAsync(IReadOnlyList<WorkClaim> claims, Instant now) => EndAsync(claims, "DoneAt", now);

    /// <summary>Gives back what is still held, of one seeker and one lease; gives the keys.</summary>
    public Task<IReadOnlySet<string>> ReleaseAsync(IReadOnlyList<WorkClaim> claims, Instant dueAt) => EndAsync(claims, "DueAt", dueAt);

    /// <summary>Notes how far work has come that is still held; whether it is.</summary>
    public Task<bool> NoteAsync(WorkClaim claim, string note) => NoteAsync(claim, note, set: "");

    /// <summary>Notes as done, with what came of it, what is still held; whether it is.</summary>
    public Task<bool> CompleteAsync(WorkClaim claim, string note, Instant now) =>
        NoteAsync(claim, note, """, "DoneAt" = @at, "Lease" = NULL, "LeasedUntil" = NULL""", now);

    /// <summary>Notes, and holds it for longer; whether it is still held.</summary>
    public Task<bool> NoteAsync(WorkClaim claim, string note, Instant until) =>
        NoteAsync(claim, note, """, "LeasedUntil" = @at""", until);

    /// <summary>Gives back, with why, what is still held; whether it is.</summary>
    public Task<bool> ReleaseAsync(WorkClaim claim, string note, Instant dueAt) =>
        NoteAsync(claim, note, """, "DueAt" = @at, "Lease" = NULL, "LeasedUntil" = NULL""", dueAt);

    /// <summary>Ends what nobody holds, when its note is the one that was seen; whether it was.</summary>
    public async Task<bool> SettleAsync(string key, string? seen, string note, Instant now)
    {
        var (kept, noted) = (context.Storable(key), context.Storable(note));
        return await context.Work
            .Where(row => row.Key == kept && (row.LeasedUntil == null || row.LeasedUntil <= now) && row.Note == seen)
            .ExecuteUpdateAsync(
                rows => rows.SetProperty(row => row.Note, noted).SetProperty(row => row.DoneAt, row => row.DoneAt ?? now)
                    .SetProperty(row => row.Lease, (Guid?)null).SetProperty(row => row.LeasedUntil, (Instant?)null),
                ct) == 1;
    }

    public async Task<KeptWork?> FindAsync(string key)
    {
        var kept = context.Storable(key);
        return await Own.SingleOrDefaultAsync(row => row.Key == kept, ct) is { } row ? KeptOf(row) : null;
    }

    /// <summary>What was due last stands first.</summary>
    public async Task<ValueList<KeptWork>> ListAsync(string? kind, ContactId? contact, int most)
    {
        var rows = Own;
        if (kind is not null) rows = rows.Where(row => row.Kind == kind);
        if (contact is { Value: var about }) rows = rows.Where(row => row.Contact == about);
        return (await rows.OrderByDescending(row => row.DueAt).ThenByDescending(row => row.Key).Take(most).ToListAsync(ct))
            .Select(KeptOf).ToValueList();
    }

    /// <summary>What was due last stands first.</summary>
    public async Task<ValueList<KeptWork>> ListNotedAsync(string kind, string beginning, int most) =>
        (await Own.Where(row => row.Kind == kind && row.Note != null && row.Note.StartsWith(beginning))
            .OrderByDescending(row => row.DueAt).ThenByDescending(row => row.Key).Take(most).ToListAsync(ct))
            .Select(KeptOf).ToValueList();

    /// <summary>Whoever works for a programme sees what is due of everybody; a list is of one seeker all the same.</summary>
    private IQueryable<WorkRow> Own => context.Work.AsNoTracking().Where(row => row.Owner == context.AskingSeeker);

    private static KeptWork KeptOf(WorkRow row) => new()
    {
        Item = new WorkItem
        {
            Key = row.Key,
            Kind = row.Kind,
            DueAt = row.DueAt,
            Contact = row.Contact is { } contact ? new ContactId(contact) : null,
            Document = row.Document,
        },
        Attempts = row.Attempts,
        HeldUntil = row.LeasedUntil,
        DoneAt = row.DoneAt,
        Note = row.Note,
    };

    private async Task<bool> NoteAsync(WorkClaim claim, string note, string set, Instant at = default)
    {
        await using var command = Command(name =>
            $"""
            UPDATE {name} SET "Note" = @note{set}
            WHERE "Programme" = @programme AND "Owner" = @owner AND "Key" = @key AND "Lease" = @lease AND "DoneAt" IS NULL
            """);
        Set(command, "@note", context.Storable(note));
        if (set.Length > 0) Set(command, "@at", at.ToUnixTimeTicks());
        Set(command, "@owner", provider.IdAsKept(claim.For.Seeker.Value));
        Set(command, "@key", context.Storable(claim.Item.Key));
        Set(command, "@lease", provider.IdAsKept(claim.Lease));
        return await command.ExecuteNonQueryAsync(ct) == 1;
    }

    private async Task<IReadOnlySet<string>> EndAsync(IReadOnlyList<WorkClaim> claims, string column, Instant at)
    {
        await using var command = Command(name =>
            $"""
            UPDATE {name} SET "{column}" = @at, "Lease" = NULL, "LeasedUntil" = NULL
            WHERE "Programme" = @programme AND "Owner" = @owner AND "Key" {provider.AmongKeys} AND "Lease" = @lease AND "DoneAt" IS NULL
            RETURNING "Key"
            """);
        Set(command, "@at", at.ToUnixTimeTicks());
        Set(command, "@owner", provider.IdAsKept(claims[0].For.Seeker.Value));
        Set(command, "@lease", provider.IdAsKept(claims[0].Lease));
        Set(command, "@keys", provider.KeysAsAsked([.. claims.Select(claim => context.Storable(claim.Item.Key))]));
        var ended = new HashSet<string>(StringComparer.Ordinal);
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct)) ended.Add(reader.GetString(0));
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
        For = OwnerAt(reader),
        Item = ItemAt(reader),
        Lease = lease,
        Until = until,
        Attempt = reader.GetInt32(6),
        Note = reader.IsDBNull(7) ? null : reader.GetString(7),
    };

    private Asker OwnerAt(DbDataReader reader) => new(context.Asker.Programme, new SeekerId(reader.GetGuid(0)));

    private static WorkItem ItemAt(DbDataReader reader) => new()
    {
        Key = reader.GetString(1),
        Kind = reader.GetString(2),
        DueAt = Instant.FromUnixTimeTicks(reader.GetInt64(3)),
        Contact = reader.IsDBNull(4) ? null : new ContactId(reader.GetGuid(4)),
        Document = reader.GetString(5),
    };

    /// <summary>A command about the table of work, for the asker's programme.</summary>
    [SuppressMessage("Security", "CA2100", Justification = "The text is made of the model's own names.")]
    private DbCommand Command(Func<string, string> textOf)
    {
        var table = RowTable.Of<WorkRow>(context);
        var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = textOf(context.GetService<ISqlGenerationHelper>().DelimitIdentifier(table.Name, table.Schema));
        Set(command, "@programme", provider.IdAsKept(context.AskingProgramme));
        return command;
    }

    private static void Set(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
