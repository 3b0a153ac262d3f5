using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Startup;

/// <summary>Today, where the seeker lives; in UTC before there is a seeker.</summary>
internal sealed class TheDay(InterviewStore store, IClock clock, IDateTimeZoneProvider zones)
{
    public async Task<LocalDate> TodayAsync(CancellationToken ct)
    {
        var zone = (await store.FindSeekerAsync(TheSeeker.Id, ct))?.Zone.In(zones) ?? DateTimeZone.Utc;
        return clock.GetCurrentInstant().InZone(zone).Date;
    }
}
