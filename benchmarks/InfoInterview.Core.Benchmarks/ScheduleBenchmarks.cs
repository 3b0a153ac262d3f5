using InfoInterview.Scheduling;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Benchmarks;

/// <summary>
/// A year of slots against a hand-written sweep, and one decision about sending against one local time resolved by NodaTime.
/// </summary>
internal static class ScheduleBenchmarks
{
    private static readonly Instant From = Instant.FromUtc(2026, 1, 1, 0, 0);
    private static readonly Instant To = Instant.FromUtc(2027, 1, 1, 0, 0);

    public static void Run(Race race)
    {
        Slots(race, busyCount: 10_000);
        Slots(race, busyCount: 5_000);
        Slots(race, busyCount: 2_500);
        Sending(race);
    }

    private static void Slots(Race race, int busyCount)
    {
        var zones = DateTimeZoneProviders.Tzdb;
        var (london, berlin) = (zones["Europe/London"], zones["Europe/Berlin"]);
        var seekerBusy = Busy(busyCount / 2, offset: 3);
        var contactBusy = Busy(busyCount / 2, offset: 41);
        var request = new SlotRequest
        {
            Seeker = new Availability { Zone = "Europe/London", Hours = WorkingHours.Office, Busy = [.. seekerBusy] },
            Contact = new Availability { Zone = "Europe/Berlin", Hours = WorkingHours.Office, Busy = [.. contactBusy] },
            From = From,
            To = To,
            Now = From,
            Minutes = 30,
            Grid = new SlotGrid.OfTheHour { Minutes = 15, Zone = "Europe/London" },
        };
        var finder = new SlotFinder();
        var byHand = new Instant[40_000];
        var found = new Instant[40_000];
        int Find()
        {
            var count = 0;
            foreach (var slot in ((SlotAnswer.Found)finder.Find(request)).Slots) found[count++] = slot.Start;
            return count;
        }

        int Sweep() => HandSweep.Run(london, berlin, seekerBusy, contactBusy, From, To, Duration.FromMinutes(30), byHand);
        var slots = Find();
        if (Sweep() != slots || !byHand.AsSpan(0, slots).SequenceEqual(found.AsSpan(0, slots))) throw new InvalidOperationException("The contestants disagree.");
        race.Run(
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"A year of quarter hours, {busyCount} busy times, {slots} slots"),
            ("hand-written sweep", () => Sweep()),
            ("SlotFinder.Find, all slots", () => Find()));
    }

    /// <summary>Short appointments spread evenly over the year, in order.</summary>
    private static Interval[] Busy(int count, int offset)
    {
        var step = (To - From) / count;
        return [.. Enumerable.Range(0, count).Select(index => From + step * index + Duration.FromMinutes(offset)).Select(start => new Interval(start, start + Duration.FromMinutes(25)))];
    }

    private static void Sending(Race race)
    {
        var zone = DateTimeZoneProviders.Tzdb["America/New_York"];
        var holidays = new HolidayCalendarBuilder().Add(new PublicHoliday { Region = "US", Day = new LocalDate(2026, 9, 7), Name = "Labor Day" }).Build();
        var calendar = new BusinessCalendar(zone, Weekend.SaturdaySunday, holidays, "US", WorkingHours.Office);
        var window = new SendWindow();
        var local = new LocalDateTime(2026, 6, 8, 9, 0);
        var within = LocalTimeResolver.Resolve(new LocalDateTime(2026, 6, 5, 11, 0), zone).Instant;
        var evening = LocalTimeResolver.Resolve(new LocalDateTime(2026, 6, 4, 18, 0), zone).Instant;
        var friday = LocalTimeResolver.Resolve(new LocalDateTime(2026, 6, 5, 18, 0), zone).Instant;
        var monday = LocalTimeResolver.Resolve(local, zone).Instant;
        if (window.Next(friday, calendar).At != zone.AtLeniently(local).ToInstant() || monday != zone.AtLeniently(local).ToInstant()) throw new InvalidOperationException("The contestants disagree.");
        long sum = 0;
        race.Run(
            "One decision about sending",
            ("NodaTime AtLeniently, once", () => sum += zone.AtLeniently(local).ToInstant().ToUnixTimeTicks()),
            ("LocalTimeResolver.Resolve", () => sum += LocalTimeResolver.Resolve(local, zone).Instant.ToUnixTimeTicks()),
            ("SendWindow.Next within hours", () => sum += window.Next(within, calendar).At!.Value.ToUnixTimeTicks()),
            ("SendWindow.Next in the evening", () => sum += window.Next(evening, calendar).At!.Value.ToUnixTimeTicks()),
            ("SendWindow.Next over a week-end", () => sum += window.Next(friday, calendar).At!.Value.ToUnixTimeTicks()),
            ("SendWindow.Next over a week-end, spread", () => sum += window.Next(friday, calendar, seed: 42).At!.Value.ToUnixTimeTicks()));
        GC.KeepAlive(sum);
    }
}
