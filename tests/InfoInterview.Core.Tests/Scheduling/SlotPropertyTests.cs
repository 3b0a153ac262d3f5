using CsCheck;
using InfoInterview.Scheduling;
using InfoInterview.Tests.Time;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Scheduling;

public sealed class SlotPropertyTests
{
    private static readonly SlotFinder Finder = new();

    private static readonly Gen<ZoneId> Zone = Cases.Among(Cases.ZoneIds).Select(ZoneId.Parse);

    private static readonly Gen<WorkingHours> Hours = Gen.Frequency((1, Gen.Const(WorkingHours.Always)), (4, Cases.Hours));

    private static Gen<Interval> Near(Instant from, int longest) =>
        Gen.Select(Gen.Int[-1440, 3 * 1440], Gen.Int[0, longest]).Select((minute, length) => new Interval(from + Duration.FromMinutes(minute), from + Duration.FromMinutes(minute + length)));

    private static Gen<Availability> Availability(Instant from) =>
        Gen.Select(Zone, Hours, Near(from, 300).Array[0, 6], Gen.Select(Gen.Int[-2, 3], Cases.Windows.Array[0, 2]), Gen.Select(Gen.Int[-2, 3], Gen.Int[0, 2], Zone), Gen.Int[0, 3], (zone, hours, busy, own, trip, what) =>
        {
            var today = from.InUtc().Date;
            return new Availability
            {
                Zone = zone,
                Hours = hours,
                Busy = [.. busy],
                Overrides = what is 1 ? [new DayOverride { Date = today.PlusDays(own.Item1), Windows = [.. own.Item2] }] : [],
                Travel = what is 2 ? [new Travel { From = today.PlusDays(trip.Item1), To = today.PlusDays(trip.Item1 + trip.Item2), Zone = trip.Item3 }] : [],
                Weekend = what is 3 ? Weekend.SaturdaySunday : default,
            };
        });

    private static readonly Gen<SlotGrid> Grid = Gen.Select(Cases.Among(7, 15, 20, 30, 45, 60), Zone, Gen.Int[0, 3], (minutes, zone, what) => what switch
    {
        0 => new SlotGrid.OfTheWindow { Minutes = minutes, Of = Party.Seeker },
        1 => new SlotGrid.OfTheWindow { Minutes = minutes, Of = Party.Contact },
        _ => (SlotGrid)new SlotGrid.OfTheHour { Minutes = minutes, Zone = zone },
    });

    private static readonly Gen<Buffers> Buffer = Gen.Select(Gen.Int[0, 30], Gen.Int[0, 30], Gen.Bool, (before, after, sum) =>
        new Buffers { Before = before, After = after, Rule = sum ? BufferRule.Sum : BufferRule.Maximum });

    private static readonly Gen<Pace?> Rhythm = Gen.Select(Zone, Gen.Int[0, 3], Gen.Int[1, 7], (zone, what, first) => what switch
    {
        1 => new Pace { Zone = zone, PerDay = 1 },
        2 => new Pace { Zone = zone, PerWeek = 2, WeekStartsOn = (IsoDayOfWeek)first },
        _ => null,
    });

    private static readonly Gen<SlotRequest> Requests =
        from @from in Cases.Instants
        from seeker in Availability(@from)
        from contact in Availability(@from)
        from grid in Grid
        from buffers in Buffer
        from pace in Rhythm
        from talks in Near(@from, 90).Array[0, 3]
        from minutes in Gen.Int[1, 90]
        from now in Gen.Int[-3000, 1000]
        from notice in Gen.Int[0, 3]
        from duty in Gen.Int[0, 1440]
        select new SlotRequest
        {
            Seeker = seeker,
            Contact = contact,
            From = @from,
            To = @from + Duration.FromDays(2),
            Now = @from + Duration.FromMinutes(now),
            Minutes = minutes,
            Grid = grid,
            Buffers = buffers,
            Pace = pace,
            Interviews = [.. talks],
            Notice = notice switch { 1 => Wait.OfDays(1), 2 => Wait.OfElapsed(Duration.FromHours(20)), _ => null },
            Horizon = notice == 1 ? Wait.OfDays(2) : null,
            NoticeZone = contact.Zone,
            OpenDuties = [new OpenDuty { What = "thanks", Since = @from + Duration.FromMinutes(duty) }],
            DutyGap = Duration.FromMinutes(duty % 200),
        };

    private static List<Instant> Starts(SlotRequest request) =>
        Finder.Find(request) is SlotAnswer.Found found ? found.Slots.Select(slot => slot.Start).ToList() : [];

    [Fact]
    public void What_is_listed_is_exactly_what_can_be_booked() =>
        Requests.Sample(request => Starts(request).Should().Equal(NaiveSlots.Find(request)), iter: 100);

    [Fact]
    public void Every_listed_slot_passes_when_asked_once_more_and_every_other_start_does_not() =>
        Gen.Select(Requests, Gen.Int[0, 2879]).Sample((request, minute) =>
        {
            var starts = Starts(request);
            foreach (var start in starts.Take(5)) Finder.WhyNot(request, start).Should().BeEmpty();
            var other = request.From + Duration.FromMinutes(minute);
            if (other + Duration.FromMinutes(request.Minutes) <= request.To) Finder.WhyNot(request, other).IsEmpty.Should().Be(starts.Contains(other));
        }, iter: 100);

    [Fact]
    public void More_busy_time_never_adds_a_slot() =>
        Gen.Select(Requests, Gen.Int[-1440, 2880], Gen.Int[0, 600], Gen.Bool).Sample((request, minute, length, seekers) =>
        {
            var more = new Interval(request.From + Duration.FromMinutes(minute), request.From + Duration.FromMinutes(minute + length));
            var busier = seekers
                ? request with { Seeker = request.Seeker with { Busy = request.Seeker.Busy.Add(more) } }
                : request with { Contact = request.Contact with { Busy = request.Contact.Busy.Add(more) } };
            Starts(busier).Should().BeSubsetOf(Starts(request));
        }, iter: 100);

    [Fact]
    public void The_order_of_what_is_given_does_not_matter() =>
        Requests.Sample(request =>
        {
            var turned = request with
            {
                Interviews = [.. request.Interviews.Reverse()],
                Seeker = request.Seeker with { Busy = [.. request.Seeker.Busy.Reverse()] },
                Contact = request.Contact with { Busy = [.. request.Contact.Busy.OrderBy(taken => taken.Duration)] },
            };
            Starts(turned).Should().Equal(Starts(request));
        }, iter: 100);

    [Fact]
    public void A_day_is_empty_for_a_reason_or_has_a_slot() =>
        Requests.Sample(request =>
        {
            var zone = request.Seeker.Zone.In(DateTimeZoneProviders.Tzdb);
            var days = Finder.EmptyDays(request);
            var withSlots = Starts(request).Select(start => start.InZone(zone).Date).ToHashSet();
            days.Select(day => day.Date).Should().NotIntersectWith(withSlots);
            days.Should().NotContain(day => day.Obstacles.IsEmpty);
            (days.Count + withSlots.Count).Should().Be(Period.DaysBetween(request.From.InZone(zone).Date, (request.To - Duration.Epsilon).InZone(zone).Date) + 1);
        }, iter: 100);
}
