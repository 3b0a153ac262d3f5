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
internal sealed class FeedDesk(DataFolder data, InterviewStore store, CalendarShelf shelf, FeedFetcher fetcher,
    IDataProtectionProvider protection, IClock clock, HostSettings settings) : IDisposable
{
    private readonly IDataProtector protector = protection.CreateProtector("InfoInterview.CalendarFeed");
    private readonly SemaphoreSlim turn = new(1);

    /// <summary>What is known of the address; <c>null</c> when there is none.</summary>
    public FeedState? State
    {
        get
        {
            try
            {
                return JsonSerializer.Deserialize<FeedState>(File.ReadAllText(data.CalendarFeed));
            }
            catch (Exception missing) when (missing is IOException or JsonException or UnauthorizedAccessException)
            {
                return null;
            }
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
            if (state.Problem is not null) return state.Problem;
            Write(state);
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
            if (State is not { } state) return null;
            var next = AddressOf(state) is { } address ? await FetchAsync(state, address, ct)
                : state with { Problem = "The address was kept under keys that are gone; give it again." };
            if (State is not null) Write(next);
            return next;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Forgets the address; the calendar that was read last stays.</summary>
    public void Remove() => File.Delete(data.CalendarFeed);

    public void Dispose() => turn.Dispose();

    private async Task<FeedState> FetchAsync(FeedState state, Uri address, CancellationToken ct)
    {
        if (await store.FindSeekerAsync(TheSeeker.Id,
            ct) is not { } seeker) return state with { Problem = "Say first who you are: times without a zone are meant in yours." };
        try
        {
            var answer = await fetcher.FetchAsync(address, File.Exists(data.Calendar) ? state.Tag : null, ct);
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

    /// <summary>In one step, so that a sudden end leaves the one or the other.</summary>
    private void Write(FeedState state)
    {
        var part = data.CalendarFeed + ".part";
        File.WriteAllText(part, JsonSerializer.Serialize(state));
        File.Move(part, data.CalendarFeed, overwrite: true);
    }
}
