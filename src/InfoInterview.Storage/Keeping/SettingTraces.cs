using System.Text;
using InfoInterview.Decisions;
using InfoInterview.People;
using InfoInterview.Storage.Records;
using Microsoft.EntityFrameworkCore;

namespace InfoInterview.Storage.Keeping;

/// <summary>
/// Where somebody who is erased is named in what a seeker keeps of themselves, inside one transaction: among the people to ask, and in
/// what was said of where they stand. What cannot be read is left as it is.
/// </summary>
internal sealed class SettingTraces(InterviewContext context, CancellationToken ct)
{
    /// <summary>Forgets somebody.</summary>
    /// <param name="erased">Whose traces.</param>
    /// <param name="names">Whether a text is one of their names.</param>
    public async Task ForgetAsync(Contact erased, Func<string, bool> names)
    {
        await ChangeAsync<ValueList<InventoryEntry>>(KeptSetting.PeopleToAsk, entries => entries
            .Where(entry => !names(entry.Name) && (entry.Point is not { } point || !erased.Points.Contains(point)))
            .Select(entry => entry.Through is { } through && names(through) ? entry with { Through = null } : entry).ToValueList());
        var ids = erased.FormerIds.Add(erased.Id);
        await ChangeAsync<Ledger>(KeptSetting.Decisions, ledger => ledger with
        {
            Standpoints = ledger.Standpoints.Where(one => !ids.Contains(one.Contact) && (one.Name is not { } name || !names(name)))
                .ToValueList(),
        });
    }

    private async Task ChangeAsync<T>(string name, Func<T, T> without)
    {
        if (await context.Set<SettingRow>().SingleOrDefaultAsync(row => row.Name == name, ct) is not { } row) return;
        if (!InfoInterviewJson.TryRead<T>(Encoding.UTF8.GetString(row.Content), out var value, out _)) return;
        var changed = InfoInterviewJson.Write(without(value));
        if (string.Equals(changed, InfoInterviewJson.Write(value), StringComparison.Ordinal)) return;
        row.Content = Encoding.UTF8.GetBytes(changed);
        row.Version++;
    }
}
