using CsCheck;
using InfoInterview.Tests.Engagements;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Time;

public sealed class SendWindowTests
{
    private static readonly SendWindow Window = new();

    private static BusinessCalendar Calendar(string zone, string hours, Weekend? weekend = null, IHolidayCalendar? holidays = null, string? region = null) =>
        new(DateTimeZoneProviders.Tzdb[zone], weekend ?? Weekend.SaturdaySunday, holidays ?? HolidayCalendar.None, region, WorkingHours.Parse(hours));

    [Theory]
    [InlineData("America/New_York", "Mon-Sun 09:00-17:00", "2026-03-07 18:00", "2026-03-08T13:00:00Z", "the clocks went forward in New York")]
    [InlineData("America/New_York", "Mon-Sun 09:00-17:00", "2026-10-31 18:00", "2026-11-01T14:00:00Z", "the clocks went back in New York: a day of 25 hours")]
    [InlineData("Europe/London", "Mon-Sun 09:00-17:00", "2026-03-28 18:00", "2026-03-29T08:00:00Z", "the clocks went forward in London")]
    [InlineData("Europe/London", "Mon-Sun 09:00-17:00", "2026-10-24 18:00", "2026-10-25T09:00:00Z", "the clocks went back in London")]
    [InlineData("Asia/Kolkata", "Mon-Sun 09:00-17:00", "2026-03-07 18:00", "2026-03-08T03:30:00Z", "a half-hour zone")]
    [InlineData("Asia/Kathmandu", "Mon-Sun 09:00-17:00", "2026-03-07 18:00", "2026-03-08T03:15:00Z", "a 45-minute zone")]
    [InlineData("Pacific/Chatham", "Mon-Sun 09:00-17:00", "2026-04-04 18:00", "2026-04-04T20:15:00Z", "a 45-minute zone whose clocks change")]
    [InlineData("Australia/Lord_Howe", "Mon-Sun 01:40-05:00", "2026-04-04 18:00", "2026-04-04T14:40:00Z", "half an hour back: 01:40 comes twice, the first counts")]
    [InlineData("Australia/Lord_Howe", "Mon-Sun 02:15-05:00", "2026-10-03 18:00", "2026-10-03T15:30:00Z", "half an hour forward: 02:15 does not come")]
    [InlineData("America/Santiago", "Sun 00:00-02:00", "2026-09-05 18:00", "2026-09-06T04:00:00Z", "a day that starts at 01:00")]
    [InlineData("Pacific/Apia", "Mon-Sun 09:00-17:00", "2011-12-29 18:00", "2011-12-30T19:00:00Z", "30 December did not come in Samoa")]
    [InlineData("America/Vancouver", "Mon-Sun 09:00-17:00", "2026-11-01 18:00", "2026-11-02T16:00:00Z", "British Columbia stays on summer time from 2026")]
    public void The_next_opening_is_by_the_wall_clock_there(string zone, string hours, string at, string expected, string why)
    {
        var decision = Window.Next(A.At(at, zone), Calendar(zone, hours, Weekend.Of()));
        decision.ToString().Should().StartWith("Later, " + expected, why);
    }

    [Fact]
    public void A_window_over_midnight_belongs_to_the_day_it_starts_on()
    {
        var calendar = Calendar("Europe/London", "Fri 22:00-02:00; Sat 22:00-02:00");
        calendar.IsOpenAt(A.At("2026-03-07 01:59")).Should().BeTrue("it is Friday's window that reaches into Saturday");
        calendar.IsOpenAt(A.At("2026-03-07 02:00")).Should().BeFalse("the end is exclusive");
        calendar.IsOpenAt(A.At("2026-03-08 01:00")).Should().BeFalse("Saturday's window falls with the week-end");
        Window.Next(A.At("2026-03-07 03:00"), calendar).ToString().Should().Be("Later, 2026-03-13T22:00:00Z: week-end");
    }

    [Fact]
    public void A_Friday_afternoon_that_is_Saturday_at_the_recipients_waits_for_Monday()
    {
        var sydney = Calendar("Australia/Sydney", "Mon-Fri 09:00-17:00");
        Window.Next(A.At("2026-06-05 16:00", "America/New_York"), sydney).ToString().Should().Be("Later, 2026-06-07T23:00:00Z: week-end");
    }

    [Fact]
    public void A_week_end_of_Friday_and_Saturday_opens_on_Sunday()
    {
        var riyadh = Calendar("Asia/Riyadh", "Sun-Thu 08:00-16:00", Weekend.In("SA"));
        Window.Next(A.At("2026-09-10 16:00", "Asia/Riyadh"), riyadh).At.Should().Be(A.At("2026-09-13 08:00", "Asia/Riyadh"));
    }

    [Fact]
    public void In_the_hour_that_comes_twice_the_wall_clock_rules_both_times()
    {
        var calendar = Calendar("Europe/London", "Sun 00:30-01:30", Weekend.Of());
        var firstPass = A.At("2026-10-25 01:15");
        calendar.IsOpenAt(firstPass).Should().BeTrue();
        calendar.IsOpenAt(firstPass + Duration.FromMinutes(30)).Should().BeFalse();
        calendar.IsOpenAt(firstPass + Duration.FromHours(1)).Should().BeTrue();
    }

    [Fact]
    public void A_hard_deadline_before_the_next_window_wins_and_says_so()
    {
        var calendar = Calendar("America/New_York", "Mon-Fri 09:00-17:00");
        var at = A.At("2026-06-05 17:30", "America/New_York");
        var decision = Window.Next(at, calendar, deadline: at + Duration.FromHours(23));
        decision.Verdict.Should().Be(SendVerdict.Forced);
        decision.At.Should().Be(at);
        decision.WindowWouldBe.Should().Be(A.At("2026-06-08 09:00", "America/New_York"));
        decision.Reason.Should().Be("the deadline comes first: week-end");
    }

    [Fact]
    public void A_deadline_after_the_next_window_changes_nothing()
    {
        var calendar = Calendar("America/New_York", "Mon-Fri 09:00-17:00");
        var at = A.At("2026-06-04 18:30", "America/New_York");
        var window = A.At("2026-06-05 09:00", "America/New_York");
        Window.Next(at, calendar, deadline: window).At.Should().Be(window, "a window that opens at the deadline itself is in time");
        Window.Next(at, calendar, deadline: window - Duration.FromSeconds(1)).Verdict.Should().Be(SendVerdict.Forced);
    }

    [Fact]
    public void A_deadline_that_has_passed_forces_at_once()
    {
        var at = A.At("2026-06-06 12:00");
        Window.Next(at, Calendar("Europe/London", "Mon-Fri 09:00-17:00"), deadline: at - Duration.FromHours(1)).Should()
            .Match<SendDecision>(decision => decision.Verdict == SendVerdict.Forced && decision.At == at);
    }

    [Fact]
    public void An_unknown_region_and_a_feed_that_failed_hold_the_message()
    {
        var norway = new HolidayCalendarBuilder().Add(new PublicHoliday { Region = "NO", Day = new LocalDate(2026, 5, 17), Name = "Grunnlovsdag" }).Build();
        var at = A.At("2026-06-05 12:00", "Europe/Oslo");
        BusinessCalendar Oslo(IHolidayCalendar holidays, string? region) => Calendar("Europe/Oslo", "Mon-Fri 08:00-16:00", holidays: holidays, region: region);

        Window.Next(at, Oslo(norway, "NO")).Verdict.Should().Be(SendVerdict.Now);
        Window.Next(at, Oslo(norway, null)).ToString().Should().Be("Held: The region is not known");
        Window.Next(at, Oslo(norway, "SE")).ToString().Should().Be("Held: The holiday calendar does not know the region");
        Window.Next(A.At("2027-06-04 12:00", "Europe/Oslo"), Oslo(norway, "NO")).ToString().Should().Be("Held: The holiday calendar does not cover the year");
        var failed = HolidayCalendar.Failed("The holiday feed could not be read.");
        Window.Next(at, Oslo(failed, "NO")).ToString().Should().Be("Held: The holiday feed could not be read");
        Window.Next(at, Oslo(failed, "NO"), deadline: at + Duration.FromHours(2)).Verdict.Should().Be(SendVerdict.Forced, "a hard deadline does not wait for a feed");
    }

    [Fact]
    public void A_calendar_that_never_opens_says_why()
    {
        var at = A.At("2026-06-05 12:00");
        Window.Next(at, Calendar("Europe/London", "")).Should().Match<SendDecision>(decision => decision.Verdict == SendVerdict.Never && decision.At == null);
        Window.Next(at, Calendar("Europe/London", "Sat-Sun 10:00-12:00")).ToString().Should().Be("Never: no open hour within 372 days: days without working hours, week-ends");
    }

    [Fact]
    public void A_thousand_messages_are_spread_over_the_beginning_of_the_window()
    {
        var calendar = Calendar("Europe/London", "Mon-Fri 09:00-17:00");
        var at = A.At("2026-03-06 18:00");
        var opens = A.At("2026-03-09 09:00");
        var moments = Enumerable.Range(0, 1000).Select(seed => Window.Next(at, calendar, seed: seed).At!.Value).ToList();
        moments.Should().OnlyContain(moment => moment >= opens && moment < opens + SendWindow.DefaultSpread);
        moments.GroupBy(moment => moment).Max(group => group.Count()).Should().BeLessThan(10);
        moments.GroupBy(moment => (int)(moment - opens).TotalMinutes).Should().HaveCount(30).And.OnlyContain(minute => minute.Count() > 10);
    }

    [Fact]
    public void The_spread_ends_before_a_deadline_and_within_a_short_window()
    {
        var at = A.At("2026-03-06 18:00");
        var opens = A.At("2026-03-09 09:00");
        for (var seed = 0; seed < 100; seed++)
        {
            Window.Next(at, Calendar("Europe/London", "Mon-Fri 09:00-09:05"), seed: seed).At!.Value.Should().BeLessThan(opens + Duration.FromMinutes(5));
            Window.Next(at, Calendar("Europe/London", "Mon-Fri 09:00-17:00"), deadline: opens + Duration.FromMinutes(3), seed: seed).At!.Value.Should().BeLessThan(opens + Duration.FromMinutes(3));
        }
    }

    [Fact]
    public void Asking_again_at_the_answer_gives_now_and_asking_earlier_gives_the_same_answer() =>
        Gen.Select(Cases.Calendars, Cases.Instants, Gen.Long, Gen.Int[0, 7200]).Sample((calendar, at, seed, seconds) =>
        {
            var first = Window.Next(at, calendar, seed: seed);
            if (first.Verdict is not (SendVerdict.Now or SendVerdict.Later)) return;
            Window.Next(first.At!.Value, calendar, seed: seed).Verdict.Should().Be(SendVerdict.Now);
            var between = Instant.Min(at + Duration.FromSeconds(seconds), first.At.Value);
            Window.Next(between, calendar, seed: seed).At.Should().Be(first.At);
        });

    [Fact]
    public void The_answer_is_the_first_minute_whose_wall_clock_lies_in_a_window() =>
        Gen.Select(Cases.Calendars, Cases.Instants).Sample((calendar, at) =>
        {
            var decision = Window.Next(at, calendar);
            var naive = NaiveHours.FirstOpenMinute(at, calendar, minutes: 4 * 1440);
            if (naive is null) (decision.At is null || decision.At >= at + Duration.FromDays(4)).Should().BeTrue();
            else decision.At.Should().Be(naive);
        }, iter: 2000);

    [Fact]
    public void A_decision_allocates_nothing()
    {
        var holidays = new HolidayCalendarBuilder().Add(new PublicHoliday { Region = "GB", Day = new LocalDate(2026, 3, 9), Name = "x" }).Build();
        var calendar = Calendar("Europe/London", "Mon-Fri 09:00-12:00 13:00-17:00", holidays: holidays, region: "GB-SCT");
        var at = A.At("2026-03-06 18:00");
        Window.Next(at, calendar, seed: 1);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) Window.Next(at, calendar, seed: i);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Fact]
    public void A_spread_beyond_a_day_is_refused()
    {
        foreach (var spread in new[] { Duration.FromTicks(-1), Duration.FromDays(2) })
        {
            var making = () => new SendWindow(spread);
            making.Should().Throw<ArgumentOutOfRangeException>();
        }
    }
}
