using InfoInterview.Host.Startup;
using InfoInterview.Host.Steps;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Samples;

/// <summary>Twelve invented people at every stage, to look around in; one press deletes them all, and nothing else.</summary>
internal sealed class SampleDesk(InterviewStore store, Shortlist shortlist, TheDay day, IClock clock, MakeId makeId)
{
    private const string Family = "5a3b1e00-5a3b-4e00-8000-0000000000";

    private const int TagLetters = 6;

    private static readonly ContactId[] Ids = [.. Enumerable.Range(1, SampleLife.All.Count)
        .Select(number => new ContactId(Guid.Parse(string.Create(CultureInfo.InvariantCulture, $"{Family}{number:00}"))))];

    /// <summary>Whether somebody of the sample is here.</summary>
    public async Task<bool> IsThereAsync(CancellationToken ct) =>
        await store.FindContactAsync(TheSeeker.Id, Ids[0], ct) is not null
            || await store.FindContactAsync(TheSeeker.Id, Ids[^1], ct) is not null;

    /// <summary>Whether the sample was deleted here, so that nobody of it comes back into the same data.</summary>
    public async Task<bool> WasDeletedAsync(CancellationToken ct)
    {
        foreach (var id in Ids)
        {
            if (!await store.WasErasedAsync(TheSeeker.Id, id, ct)) return false;
        }

        return true;
    }

    /// <summary>
    /// Brings the people in, as many as are not here; <c>false</c> when nobody came: there is no seeker, or they were deleted before, and
    /// whoever is erased does not come back.
    /// </summary>
    public async Task<bool> AddAsync(CancellationToken ct)
    {
        if (await store.FindSeekerAsync(TheSeeker.Id, ct) is not { Zone: var zone }) return false;
        var now = clock.GetCurrentInstant();

        var tag = makeId().ToString("N")[^TagLetters..];
        var hasAny = false;
        foreach (var (life, id) in SampleLife.All.Zip(Ids))
        {
            if (await store.SaveContactAsync(TheSeeker.Id, life.ToContact(id, tag, zone), expectedVersion: 0,
                ct) is not SaveOutcome.Saved) continue;
            hasAny = true;
            var version = 0L;
            foreach (var fact in life.Facts(now, zone))
            {
                if (await store.AppendAsync(TheSeeker.Id, id, version, fact, now,
                    ct) is AppendOutcome.Appended appended) version = appended.Version;
            }
        }

        shortlist.Forget();
        return hasAny;
    }

    /// <summary>Deletes everybody of the sample with all that was written about them.</summary>
    public async Task RemoveAsync(CancellationToken ct)
    {
        var today = await day.TodayAsync(ct);
        foreach (var id in Ids) await store.EraseContactAsync(TheSeeker.Id, id, today, ct);
        shortlist.Forget();
    }
}
