using System.Text;
using InfoInterview.Host.Startup;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Settings;

/// <summary>
/// One value that a seeker keeps in the store, as a document. What cannot be read is shown as such and never written over.
/// </summary>
internal sealed class KeptValue<T>(SettingStore settings, IClock clock, string name, T blank)
{
    private static string NobodyYet => Spoken.Of("Say first who you are; then it can be kept.");

    /// <summary>How often somebody who writes at the same time is let go first.</summary>
    private const int MostTries = 5;

    /// <summary>What is kept; the blank value where there is nothing, or with what is wrong with it.</summary>
    public async Task<(T Value, string? Problem)> ReadAsync(CancellationToken ct)
    {
        var (value, _, problem) = await FindAsync(ct);
        return (value, problem);
    }

    /// <summary>Changes what is kept.</summary>
    /// <returns>What stands in the way, and then nothing was changed; <c>null</c> when it was.</returns>
    public async Task<string?> ChangeAsync(Func<T, T> change, CancellationToken ct)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            var (value, version, problem) = await FindAsync(ct);
            if (problem is not null) return problem;
            var setting = new KeptSetting
            {
                Name = name,
                Content = Encoding.UTF8.GetBytes(InfoInterviewJson.Write(change(value), isIndented: true)).ToValueList(),
                ChangedAt = clock.GetCurrentInstant(),
            };
            switch (await settings.SaveSettingAsync(TheSeeker.Id, setting, version, ct))
            {
                case KeepOutcome<KeptSetting>.Saved: return null;
                case KeepOutcome<KeptSetting>.NotFound when version == 0: return NobodyYet;
            }
        }

        return Spoken.Of("Something else changed it at the same time. Nothing was changed; try again.");
    }

    private async Task<(T Value, long Version, string? Problem)> FindAsync(CancellationToken ct)
    {
        if (await settings.FindSettingAsync(TheSeeker.Id, name, ct) is not { } stored) return (blank, 0, null);
        return InfoInterviewJson.TryRead<T>(Encoding.UTF8.GetString(stored.Value.Content.AsSpan()), out var value, out var problems)
            ? (value, stored.Version, null)
            : (blank, stored.Version,
                Spoken.Of($"What is kept under {name} cannot be read: {problems[0]} Nothing is changed until it is mended; see /settings."));
    }
}
