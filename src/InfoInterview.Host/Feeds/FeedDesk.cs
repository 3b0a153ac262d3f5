using System.Security.Cryptography;
using System.Text.Json;
using InfoInterview.Host.Startup;
using InfoInterview.Host.Weeks;
using InfoInterview.People;
using InfoInterview.Storage;
using Microsoft.AspNetCore.DataProtection;
using NodaTime;
using NodaTime.Text;

namespace InfoInterview.Host.Feeds;

/// <summary>
/// Keeps the secret address of the seeker's calendar and reads it; what cannot be fetched or read leaves the calendar from before where it
/// is.
/// </summary>
internal sealed class FeedDesk(SettingStore kept, InterviewStore store, CalendarShelf shelf, FeedFetcher fetcher,
    IDataProtectionProvider protection, IClock clock, HostSettings settings) : IDisposable
{
    private readonly IDataProtector protector = protection.CreateProtector("InfoInterview.CalendarFeed");
    private readonly SemaphoreSlim turn = new(1);

    /// <summary>What is known of the address; <c>null</c> when there is none, or it cannot be read.</summary>
    public async Task<FeedState?> StateAsync(CancellationToken ct)
    {
        if (await kept.FindSettingAsync(TheSeeker.Id, KeptSetting.CalendarFeed, ct) is not { } stored) return null;
        try
        {
            return JsonSerializer.Deserialize<FeedState>(stored.Value.Content.AsSpan());
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>
    /// Takes an address and reads the calendar at once; why not, when it cannot be. One that cannot be read is not kept.
    /// </summary>
    public async Task<string?> SaveAsync(string? text, CancellationToken ct)
    {
        if (FeedAddress.Read(text, settings.AllowPrivateCalendars, out var problem) is not { } address) return problem;
        await turn.WaitAsync(ct);
        try
        {
            var state = await FetchAsync(new FeedState { Address = protector.Protect(address.AbsoluteUri), Server = address.Host },
                address, ct);
            if (state.Problem is not null) return Spoken.Known(state.Problem);
            await WriteAsync(state, ct);
            return null;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Reads the calendar again, if there is an address.</summary>
    public async Task<FeedState?> RefreshAsync(CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            if (await StateAsync(ct) is not { } state) return null;
            var next = AddressOf(state) is { } address ? await FetchAsync(state, address, ct)
                : state with { Problem = Spoken.Key("The address was kept under keys that are gone; give it again.") };
            if (await StateAsync(ct) is not null) await WriteAsync(next, ct);
            return next;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Forgets the address; the calendar that was read last stays.</summary>
    public Task RemoveAsync(CancellationToken ct) => kept.DeleteSettingAsync(TheSeeker.Id, KeptSetting.CalendarFeed, ct);

    public void Dispose() => turn.Dispose();

    private async Task<FeedState> FetchAsync(FeedState state, Uri address, CancellationToken ct)
    {
        if (await store.FindSeekerAsync(TheSeeker.Id,
            ct) is not { } seeker) return state with { Problem = Spoken.Key("Say first who you are: times without a zone are meant in yours.") };
        try
        {
            var answer = await fetcher.FetchAsync(address, await shelf.IsThereAsync(ct) ? state.Tag : null, ct);
            return await TakeAsync(state, answer, seeker, ct);
        }
        catch (FeedException trouble)
        {
            return state with { Problem = trouble.Message };
        }
    }

    private async Task<FeedState> TakeAsync(FeedState state, FeedAnswer answer, Seeker seeker, CancellationToken ct)
    {
        if (answer.File is { } bytes)
        {
            using var file = new MemoryStream(bytes);
            var upload = await shelf.ReplaceAsync(file, seeker, ct);
            if (upload.IsUseless) return state with { Problem = upload.Read.Problems[0].Message };
        }

        return state with { Tag = answer.Tag, FetchedAt = InstantPattern.General.Format(clock.GetCurrentInstant()), Problem = null };
    }

    private Uri? AddressOf(FeedState state)
    {
        try
        {
            return FeedAddress.Read(protector.Unprotect(state.Address), settings.AllowPrivateCalendars, out _);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private Task<KeepOutcome<KeptSetting>> WriteAsync(FeedState state, CancellationToken ct) => kept.SaveSettingAsync(
        TheSeeker.Id,
        new KeptSetting
        {
            Name = KeptSetting.CalendarFeed,
            Content = JsonSerializer.SerializeToUtf8Bytes(state).ToValueList(),
            ChangedAt = clock.GetCurrentInstant(),
        },
        expectedVersion: null,
        ct);
}
