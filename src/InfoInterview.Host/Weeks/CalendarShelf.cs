using InfoInterview.Host.Imports;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Startup;
using InfoInterview.Interchange.Calendars;
using InfoInterview.People;
using InfoInterview.Storage;
using NodaTime;

namespace InfoInterview.Host.Weeks;

/// <summary>
/// The seeker's own calendar, kept as the file that was uploaded. A new one takes the place of the old one in one step once it is whole,
/// so that a sudden end leaves the one or the other.
/// </summary>
internal sealed class CalendarShelf(SettingStore settings, IClock clock, IDateTimeZoneProvider zones)
{
    private CalendarReading? last;

    /// <summary>The time round now that is looked through when somebody asks what the file holds.</summary>
    public Interval Around => new(clock.GetCurrentInstant() - WeekHabits.CalendarBefore, clock.GetCurrentInstant() + WeekHabits.CalendarAfter);

    /// <summary>The time that views look at.</summary>
    private Interval Shown => new(clock.GetCurrentInstant() - WeekHabits.ShownBefore, clock.GetCurrentInstant() + WeekHabits.ShownAfter);

    /// <summary>Whether there is a calendar.</summary>
    public async Task<bool> IsThereAsync(CancellationToken ct) =>
        await settings.FindVersionAsync(TheSeeker.Id, KeptSetting.Calendar, ct) > 0;

    /// <summary>
    /// When the seeker is busy within a window; <c>null</c> when there is no calendar. It is counted out once for all the time that views
    /// look at, not at every view; a window beyond it is read by itself.
    /// </summary>
    public async Task<BusyTimesResult?> ReadAsync(Seeker seeker, Interval window, CancellationToken ct)
    {
        var asker = TheSeeker.Id;
        var version = await settings.FindVersionAsync(asker, KeptSetting.Calendar, ct);
        if (version == 0) return null;
        if (last is { } kept && kept.IsOf(asker, version, seeker) && kept.Covers(window)) return kept.Within(window);
        if (await settings.FindSettingAsync(asker, KeptSetting.Calendar, ct) is not { } stored) return null;
        using var file = new MemoryStream(stored.Value.Content.ToArray());
        var around = Shown;
        if (window.Start < around.Start || window.End > around.End) return await ReadAsync(file, seeker, window, ct);
        var reading = CalendarReading.Of(asker, stored.Version, seeker, around, await ReadAsync(file, seeker, around, ct));
        last = reading;
        return reading.Within(window);
    }

    /// <summary>Takes a file in. One from which nothing could be read is not kept, and the old one stays.</summary>
    /// <exception cref="ImportTooLargeException">The file is larger than <see cref="InputLimits.CalendarBytes"/>; the old one
    /// stays.</exception>
    public async Task<CalendarUpload> ReplaceAsync(Stream file, Seeker seeker, CancellationToken ct)
    {
        using var whole = new MemoryStream();
        await ReceiveAsync(file, whole, ct);
        whole.Position = 0;
        var upload = new CalendarUpload { Read = await ReadAsync(whole, seeker, Around, ct) };
        if (upload.IsUseless) return upload;
        var setting = new KeptSetting
        {
            Name = KeptSetting.Calendar,
            Content = whole.ToArray().ToValueList(),
            ChangedAt = clock.GetCurrentInstant()
        };
        await settings.SaveSettingAsync(TheSeeker.Id, setting, expectedVersion: null, ct);
        return upload;
    }

    /// <summary>Forgets the calendar, and first the address from which it would be there again within the hour.</summary>
    public async Task RemoveAsync(CancellationToken ct)
    {
        await settings.DeleteSettingAsync(TheSeeker.Id, KeptSetting.CalendarFeed, ct);
        await settings.DeleteSettingAsync(TheSeeker.Id, KeptSetting.Calendar, ct);
    }

    private static async Task ReceiveAsync(Stream file, MemoryStream whole, CancellationToken ct)
    {
        await using var limited = new LimitedStream(file, InputLimits.CalendarBytes);
        try
        {
            await limited.CopyToAsync(whole, ct);
        }
        finally
        {
            await limited.DrainAsync(ct);
        }
    }

    private Task<BusyTimesResult> ReadAsync(Stream file, Seeker seeker, Interval window, CancellationToken ct)
    {
        var options = new BusyTimesOptions { Zone = seeker.Zone, Window = window, Zones = zones, OwnAddresses = seeker.Email is { } own ? [own.Value] : [] };
        return BusyTimes.ReadAsync(file, options, ct);
    }
}
