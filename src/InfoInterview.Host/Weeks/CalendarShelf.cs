using InfoInterview.Host.Imports;
using InfoInterview.Host.Inputs;
using InfoInterview.Host.Startup;
using InfoInterview.Interchange.Calendars;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Host.Weeks;

/// <summary>
/// The seeker's own calendar, kept as the file that was uploaded. A new one takes the place of the old one in one step once it is whole
/// and on
/// the disk, so that a sudden end leaves the one or the other.
/// </summary>
internal sealed class CalendarShelf(DataFolder data, IClock clock, IDateTimeZoneProvider zones, MakeId makeId) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1);
    private CalendarReading? last;

    /// <summary>The time round now that is looked through when somebody asks what the file holds.</summary>
    public Interval Around => new(clock.GetCurrentInstant() - WeekHabits.CalendarBefore, clock.GetCurrentInstant() + WeekHabits.CalendarAfter);

    /// <summary>The time that views look at.</summary>
    private Interval Shown => new(clock.GetCurrentInstant() - WeekHabits.ShownBefore, clock.GetCurrentInstant() + WeekHabits.ShownAfter);

    /// <summary>When the seeker is busy within a window; <c>null</c> when there is no calendar.</summary>
    public async Task<BusyTimesResult?> ReadAsync(Seeker seeker, Interval window, CancellationToken ct)
    {
        try
        {
            return await ReadOnceAsync(seeker, window, ct);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    /// <summary>
    /// Takes a file in. One from which nothing could be read is not kept, and the old one stays. It comes in beside the others, so that one
    /// that comes in slowly holds up nobody.
    /// </summary>
    /// <exception cref="ImportTooLargeException">The file is larger than <see cref="InputLimits.CalendarBytes"/>; the old one
    /// stays.</exception>
    public async Task<CalendarUpload> ReplaceAsync(Stream file, Seeker seeker, CancellationToken ct)
    {
        var incoming = $"{data.Calendar}.{makeId():N}.part";
        try
        {
            await ReceiveAsync(file, incoming, ct);
            var upload = new CalendarUpload { Read = await ReadAsync(incoming, seeker, Around, ct) };
            if (upload.IsUseless) return upload;
            await turn.WaitAsync(ct);
            try
            {
                File.Move(incoming, data.Calendar, overwrite: true);
            }
            finally
            {
                turn.Release();
            }

            return upload;
        }
        finally
        {
            File.Delete(incoming);
        }
    }

    public async Task RemoveAsync(CancellationToken ct)
    {
        await turn.WaitAsync(ct);
        try
        {
            File.Delete(data.Calendar);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    /// <summary>Counts the calendar out once for all the time that views look at, not at every view; a window beyond it is read by
    /// itself.</summary>
    private async Task<BusyTimesResult> ReadOnceAsync(Seeker seeker, Interval window, CancellationToken ct)
    {
        var file = new FileInfo(data.Calendar);
        if (!file.Exists) throw new FileNotFoundException("There is no calendar.", data.Calendar);
        if (last is { } kept && kept.IsOf(file, seeker) && kept.Covers(window)) return kept.Within(window);
        var around = Shown;
        if (window.Start < around.Start || window.End > around.End) return await ReadAsync(data.Calendar, seeker, window, ct);
        var reading = CalendarReading.Of(file, seeker, around, await ReadAsync(data.Calendar, seeker, around, ct));
        last = reading;
        return reading.Within(window);
    }

    private static async Task ReceiveAsync(Stream file, string incoming, CancellationToken ct)
    {
        await using var limited = new LimitedStream(file, InputLimits.CalendarBytes);
        try
        {
            await using var part = OwnFiles.Make(incoming);
            await limited.CopyToAsync(part, ct);
            await part.FlushAsync(ct);
            RandomAccess.FlushToDisk(part.SafeFileHandle);
        }
        finally
        {
            await limited.DrainAsync(ct);
        }
    }

    private async Task<BusyTimesResult> ReadAsync(string path, Seeker seeker, Interval window, CancellationToken ct)
    {
        // Whoever still reads the old file must not keep the new one from its place.
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var options = new BusyTimesOptions { Zone = seeker.Zone, Window = window, Zones = zones, OwnAddresses = seeker.Email is { } own ? [own.Value] : [] };
        return await BusyTimes.ReadAsync(file, options, ct);
    }
}
