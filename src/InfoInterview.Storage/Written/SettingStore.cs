using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage;

/// <summary>
/// What a seeker has one of, such as their skills or their calendar, in the database of <see cref="InterviewStore"/>, which makes it.
/// What it means is the host's. Every write is one transaction. Safe to share between threads, and a database between processes.
/// </summary>
public sealed class SettingStore
{
    private readonly Transactions transactions;

    internal SettingStore(Transactions transactions) => this.transactions = transactions;

    /// <summary>What is kept under a name; <c>null</c> when nothing is.</summary>
    /// <param name="asker">Who asks; nobody sees what is another's.</param>
    /// <param name="name">The name, by <see cref="KeptSetting.IsName"/>.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>What is kept, with its version.</returns>
    public Task<Stored<KeptSetting>?> FindSettingAsync(Asker asker, string name, CancellationToken ct = default) => transactions.ReadAsync(
        asker,
        async context => await context.Set<SettingRow>().AsNoTracking().SingleOrDefaultAsync(row => row.Name == name, ct) is { } row
            ? row.ToStored() : null,
        ct);

    /// <summary>The version of what is kept under a name, without reading it; 0 when nothing is.</summary>
    /// <param name="asker">Who asks; nobody sees what is another's.</param>
    /// <param name="name">The name, by <see cref="KeptSetting.IsName"/>.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>The version, at least 0.</returns>
    public Task<long> FindVersionAsync(Asker asker, string name, CancellationToken ct = default) => transactions.ReadAsync(
        asker, context => context.Set<SettingRow>().Where(row => row.Name == name).Select(row => row.Version).FirstOrDefaultAsync(ct), ct);

    /// <summary>The names under which something is kept, with the versions, in order.</summary>
    /// <param name="asker">Who asks; nobody sees what is another's.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Names and versions, ordered by name; empty when nothing is kept.</returns>
    public Task<ValueList<KeyValuePair<string, long>>> ListSettingsAsync(Asker asker, CancellationToken ct = default) =>
        transactions.ReadAsync(
        asker,
        async context => (await context.Set<SettingRow>().OrderBy(row => row.Name).Select(row => new { row.Name, row.Version })
            .ToListAsync(ct))
            .Select(row => KeyValuePair.Create(row.Name, row.Version)).ToValueList(),
        ct);

    /// <summary>
    /// Keeps something, when what stands is what the writer has seen. Saving what stands already changes nothing and is no conflict.
    /// </summary>
    /// <param name="asker">Whose it is.</param>
    /// <param name="setting">What.</param>
    /// <param name="expectedVersion">The version that the writer has seen; 0 when nothing may be there; <c>null</c> takes the place of
    /// whatever is.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Saved, with what stands and its version, or why nothing was written: changed since, refused or unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="setting"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The name is none, or it is larger than <see cref="KeptSetting.MostBytes"/>.</exception>
    public Task<KeepOutcome<KeptSetting>> SaveSettingAsync(Asker asker, KeptSetting setting, long? expectedVersion,
        CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(setting);
        if (!KeptSetting.IsName(setting.Name)) throw new ArgumentException("A setting has a name of small letters, digits and hyphens.",
            nameof(setting));
        if (setting.Content.Count > KeptSetting.MostBytes) throw new ArgumentException("The setting is too large.", nameof(setting));
        return transactions.WriteAsync(asker, context => SaveAsync(context, setting, expectedVersion, ct), ct);
    }

    /// <summary>Deletes what is kept under a name, for good.</summary>
    /// <param name="asker">Whose it is.</param>
    /// <param name="name">The name.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Whether there was something.</returns>
    public async Task<bool> DeleteSettingAsync(Asker asker, string name, CancellationToken ct = default)
    {
        var deleted = await transactions.WriteAsync(
            asker, async context => await context.Set<SettingRow>().Where(row => row.Name == name).ExecuteDeleteAsync(ct) > 0, ct);
        if (deleted) await transactions.ForgetAsync();
        return deleted;
    }

    private static async Task<KeepOutcome<KeptSetting>> SaveAsync(InterviewContext context, KeptSetting setting, long? expectedVersion,
        CancellationToken ct)
    {
        if (!await context.Seekers.AnyAsync(ct)) return new KeepOutcome<KeptSetting>.NotFound();
        var content = setting.Content.ToArray();
        if (await context.Set<SettingRow>().SingleOrDefaultAsync(row => row.Name == setting.Name, ct) is not { } row)
        {
            if (expectedVersion is not (null or 0)) return new KeepOutcome<KeptSetting>.NotFound();
            context.Add(row = new SettingRow
            {
                Programme = context.AskingProgramme,
                Owner = context.AskingSeeker,
                Name = setting.Name,
                Version = 1,
                ChangedAt = setting.ChangedAt,
                Content = content,
            });
        }
        else if (!row.Content.AsSpan().SequenceEqual(content))
        {
            if (expectedVersion is { } seen && seen != row.Version) return new KeepOutcome<KeptSetting>.Stale { Current = row.ToStored() };
            (row.Content, row.ChangedAt, row.Version) = (content, setting.ChangedAt, row.Version + 1);
        }

        return new KeepOutcome<KeptSetting>.Saved { Current = row.ToStored() };
    }
}
