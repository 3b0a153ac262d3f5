using InfoInterview.Host.Startup;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Post;

/// <summary>Keeps whether and when the seeker is reminded by mail.</summary>
internal sealed class DigestDesk(SettingStore kept, InterviewStore store, WorkStore work, IClock clock, IDateTimeZoneProvider zones)
{
    public async Task<DigestSettings> FindAsync(CancellationToken ct) =>
        await kept.FindSettingAsync(TheSeeker.Id, DigestSettings.Setting, ct) is { } stored
            ? DigestSettings.Read(stored.Value.Content.AsSpan())
            : DigestSettings.Off;

    /// <summary>Turns it on for an hour of the day, or off.</summary>
    /// <returns>Whether it was kept; nobody's is not.</returns>
    public async Task<bool> SaveAsync(bool isOn, int hour, CancellationToken ct)
    {
        if (await NowAsync(ct) is not { } now) return false;
        var settings = isOn ? DigestSettings.Begin(hour, now) : DigestSettings.Off with { Hour = hour };
        var setting = new KeptSetting
        {
            Name = DigestSettings.Setting,
            Content = settings.Write().ToValueList(),
            ChangedAt = clock.GetCurrentInstant()
        };
        return await kept.SaveSettingAsync(TheSeeker.Id, setting, expectedVersion: null, ct) is KeepOutcome<KeptSetting>.Saved;
    }

    /// <summary>What became of the last one; <c>null</c> when there was none.</summary>
    public async Task<OutboxNote?> LastAsync(CancellationToken ct) =>
        (await work.ListAsync(TheSeeker.Id, DigestRun.Kind, contact: null, most: 1, ct)) is [var last] ? OutboxNote.Read(last.Note) : null;

    /// <summary>Why the last one did not go out, for somebody who relies on it; <c>null</c> when it did, or none is wanted.</summary>
    public async Task<string?> TroubleAsync(CancellationToken ct) =>
        await LastAsync(ct) is { State: OutboxState.Failed or OutboxState.Unknown, Why: var why } && (await FindAsync(ct)).IsOn
            ? why : null;

    /// <summary>The moment on the seeker's wall clock; <c>null</c> when there is no seeker.</summary>
    public async Task<LocalDateTime?> NowAsync(CancellationToken ct) =>
        await store.FindSeekerAsync(TheSeeker.Id, ct) is { } seeker
            ? clock.GetCurrentInstant().InZone(seeker.Zone.In(zones)).LocalDateTime : null;
}
