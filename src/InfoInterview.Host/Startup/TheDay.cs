using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Startup;

/// <summary>Today, where the seeker lives; in UTC before there is a seeker.</summary>
internal sealed class TheDay(InterviewStore store, IClock clock, IDateTimeZoneProvider zones)
{
    public Task<LocalDate> TodayAsync(CancellationToken ct) => OfAsync(clock.GetCurrentInstant(), ct);

    /// <summary>The day on which something happened, where the seeker lives.</summary>
    public async Task<LocalDate> OfAsync(Instant at, CancellationToken ct)
    {
        var zone = (await store.FindSeekerAsync(TheSeeker.Id, ct))?.Zone.In(zones) ?? DateTimeZone.Utc;
        return at.InZone(zone).Date;
    }
}
