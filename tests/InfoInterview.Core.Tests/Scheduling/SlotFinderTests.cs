using InfoInterview.Scheduling;
using InfoInterview.Tests.Engagements;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Scheduling;

public sealed class SlotFinderTests
{
    private static readonly SlotFinder Finder = new();

    private static Availability Person(string zone, string? hours = null) =>
        new() { Zone = ZoneId.Parse(zone), Hours = hours is null ? WorkingHours.Always : WorkingHours.Parse(hours) };

    /// <summary>
    /// An hour's talk on the hour in the contact's zone, from one local midnight there to another, asked on the first of January.
    /// </summary>
    private static SlotRequest Request(string contactZone, string hours, string from, string to, int minutes = 60) => new()
    {
        Seeker = Person("Etc/UTC"),
        Contact = Person(contactZone, hours),
        From = A.At(from + " 00:00", contactZone),
        To = A.At(to + " 00:00", contactZone),
        Now = Instant.FromUtc(2026, 1, 1, 0, 0),
        Minutes = minutes,
        Grid = new SlotGrid.OfTheHour { Minutes = 60, Zone = ZoneId.Parse(contactZone) },
    };

    private static string Local(SlotRequest request) => Finder.Find(request) is SlotAnswer.Found found
        ? string.Join(' ', found.Slots.Select(slot => slot.Start.InZone(request.Contact.Zone.In(DateTimeZoneProviders.Tzdb)).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)))
        : "";

    private static string Utc(SlotRequest request) =>
        string.Join(' ', ((SlotAnswer.Found)Finder.Find(request)).Slots.Select(slot => slot.Start.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)));

    private static SlotAnswer.None None(SlotRequest request) => Finder.Find(request).Should().BeOfType<SlotAnswer.None>().Subject;

    [Theory]
    [InlineData("America/New_York", "00:00-04:00", "2026-03-08", "2026-03-09", "00:00 01:00 03:00", "02:00 does not come")]
    [InlineData("America/New_York", "00:00-04:00", "2026-11-01", "2026-11-02", "00:00 01:00 01:00 02:00 03:00", "01:00 comes twice")]
    [InlineData("Europe/London", "00:00-04:00", "2026-03-29", "2026-03-30", "00:00 02:00 03:00", "01:00 does not come")]
    [InlineData("Europe/London", "00:00-04:00", "2026-10-25", "2026-10-26", "00:00 01:00 01:00 02:00 03:00", "01:00 comes twice")]
    [InlineData("Asia/Kolkata", "09:30-12:30", "2026-09-02", "2026-09-03", "10:00 11:00", "a half-hour zone")]
    [InlineData("Asia/Kathmandu", "09:45-12:45", "2026-09-02", "2026-09-03", "10:00 11:00", "a 45-minute zone")]
    [InlineData("Australia/Lord_Howe", "01:00-04:00", "2026-04-05", "2026-04-06", "01:00 02:00 03:00", "half an hour back: from 01:00 there is time until the second 02:00")]
    [InlineData("Australia/Lord_Howe", "01:00-04:00", "2026-10-04", "2026-10-05", "01:00 03:00", "half an hour forward: 02:00 does not come")]
    [InlineData("America/Santiago", "00:00-03:00", "2026-09-06", "2026-09-07", "01:00 02:00", "the day starts at 01:00")]
    [InlineData("Pacific/Apia", "22:00-24:00", "2011-12-29", "2011-12-31", "22:00 23:00", "30 December did not come")]
    [InlineData("America/Vancouver", "00:00-04:00", "2026-11-01", "2026-11-02", "00:00 01:00 02:00 03:00", "British Columbia no longer changes its clocks")]
    public void Days_with_a_change_of_the_clocks(string zone, string hours, string from, string to, string expected, string why) =>
        Local(Request(zone, "Mon-Sun " + hours, from, to) with { Now = Instant.FromUtc(2011, 1, 1, 0, 0) }).Should().Be(expected, why);

    /// <summary>
    /// Found by <see cref="SlotPropertyTests"/> with the seed 5eYKB8almKo2: both windows go on at 15:30 UTC, when the clocks there change.
    /// </summary>
    [Fact]
    public void A_change_of_the_clocks_does_not_hand_the_grid_to_a_window_that_began_later()
    {
        var request = Request("Australia/Lord_Howe", "Sat 11:00-10:15 12:45-03:30", "2026-10-03", "2026-10-05", minutes: 31) with
        {
            From = Instant.FromUtc(2026, 10, 3, 14, 50),
            To = Instant.FromUtc(2026, 10, 3, 16, 45),
            Grid = new SlotGrid.OfTheWindow { Minutes = 30, Of = Party.Contact },
        };
        Utc(request).Should().Be("15:00 15:30 16:00");
    }

    [Fact]
    public void A_window_that_the_clocks_show_again_in_the_midst_of_a_later_one_takes_the_grid_back()
    {
        var request = Request("America/Adak", "Sun 01:05-01:50; Mon 00:30-03:00", "2026-11-01", "2026-11-02", minutes: 10);
        var contact = request.Contact with { Travel = [new Travel { From = new LocalDate(2026, 11, 2), To = new LocalDate(2026, 11, 2), Zone = "Pacific/Kiritimati" }] };
        Utc(request with { Contact = contact, Grid = new SlotGrid.OfTheWindow { Minutes = 30, Of = Party.Contact } })
            .Should().Be("10:05 10:35 11:00 11:05 11:35 12:00 12:30");
    }

    [Fact]
    public void A_talk_may_run_from_one_window_into_the_next_that_touches_it() =>
        Local(Request("Europe/London", "Wed 22:30-24:00; Thu 00:00-01:30", "2026-09-02", "2026-09-04")).Should().Be("23:00 00:00");

    [Fact]
    public void A_date_has_its_own_hours_and_a_journey_its_own_zone()
    {
        var request = Request("Europe/London", "Mon-Fri 09:00-11:00", "2026-09-02", "2026-09-05");
        var contact = request.Contact with
        {
            Overrides = [new DayOverride { Date = new LocalDate(2026, 9, 3) }],
            Travel = [new Travel { From = new LocalDate(2026, 9, 4), To = new LocalDate(2026, 9, 4), Zone = "Asia/Tokyo" }],
        };
        Local(request with { Contact = contact }).Should().Be("09:00 10:00 01:00 02:00");
    }

    [Fact]
    public void Holidays_of_the_contact_are_closed_and_so_is_doubt()
    {
        var request = Request("Europe/London", "Mon-Fri 09:00-10:00", "2026-09-02", "2026-09-04");
        var holidays = new HolidayCalendarBuilder().Add(new PublicHoliday { Region = "GB", Day = new LocalDate(2026, 9, 3), Name = "A day off" }).Build();
        Local(request with { Contact = request.Contact with { Holidays = holidays, Region = "GB" } }).Should().Be("09:00");
        None(request with { Contact = request.Contact with { Holidays = holidays, Region = null } }).Because.Should().Equal(SlotObstacle.Hours);
    }

    [Fact]
    public void What_is_owed_for_an_earlier_talk_keeps_the_next_away()
    {
        var request = Request("Europe/London", "Mon-Fri 09:00-13:00", "2026-09-02", "2026-09-03") with
        {
            OpenDuties = [new OpenDuty { What = "thanks to Ruth Halvorsen", Since = A.At("2026-09-02 09:30") }],
            DutyGap = Duration.FromHours(2),
        };
        Local(request).Should().Be("09:00 12:00");
    }

    [Fact]
    public void An_answer_without_slots_says_which_constraint_empties_which_day()
    {
        var request = Request("Europe/London", "Mon-Fri 09:00-11:00", "2026-09-03", "2026-09-06");
        var none = None(request with
        {
            Seeker = request.Seeker with { Busy = [new Interval(A.At("2026-09-03 08:00"), A.At("2026-09-03 18:00"))] },
            Interviews = [new Interval(A.At("2026-09-04 15:00"), A.At("2026-09-04 16:00"))],
            Pace = new Pace { PerDay = 1, Zone = "Europe/London" },
        });
        none.Because.Should().Equal(SlotObstacle.SeekerBusy, SlotObstacle.PacePerDay);
        string.Join("; ", none.Days).Should().Be("2026-09-02: Hours; 2026-09-03: SeekerBusy; 2026-09-04: PacePerDay; 2026-09-05: Hours");
        none.NeverMeet.Should().BeFalse();
    }

    [Fact]
    public void Two_calendars_that_never_meet_are_told_apart_from_two_that_do_not_meet_now()
    {
        var request = Request("Australia/Sydney", "Mon-Fri 09:00-17:00", "2026-09-02", "2026-09-09");
        None(request with { Seeker = Person("America/New_York", "Mon-Fri 09:00-17:00") }).NeverMeet.Should().BeTrue();
        None(request with { Seeker = Person("America/New_York", "Sun 18:00-20:00"), To = request.From + Duration.FromDays(3) }).NeverMeet.Should().BeFalse();
    }

    [Fact]
    public void A_grid_that_misses_the_windows_says_so() =>
        None(Request("Europe/London", "Mon-Fri 09:10-10:50", "2026-09-02", "2026-09-03")).Because.Should().Equal(SlotObstacle.Grid);

    [Fact]
    public void The_past_is_never_listed() =>
        Local(Request("Europe/London", "Mon-Fri 09:00-13:00", "2026-09-02", "2026-09-03") with { Now = A.At("2026-09-02 10:01") }).Should().Be("11:00 12:00");

    [Fact]
    public void A_week_counts_from_the_day_it_starts_on_where_the_pace_says()
    {
        var request = Request("Europe/London", "Sun 09:00-10:00; Mon 09:00-10:00", "2026-09-06", "2026-09-08") with
        {
            Interviews = [new Interval(A.At("2026-09-05 12:00"), A.At("2026-09-05 13:00"))],
        };
        Local(request with { Pace = new Pace { PerWeek = 1, Zone = "Europe/London" } }).Should().Be("09:00", "Saturday and Sunday share a week that starts on Monday");
        Local(request with { Pace = new Pace { PerWeek = 1, Zone = "Europe/London", WeekStartsOn = IsoDayOfWeek.Sunday } }).Should().Be("09:00 09:00");
    }

    [Fact]
    public void A_horizon_in_days_ends_with_the_day_and_one_in_hours_with_the_moment()
    {
        var request = Request("Europe/London", "Mon-Sun 09:00-12:00", "2026-09-02", "2026-09-05") with { Now = A.At("2026-09-02 10:00"), NoticeZone = "Europe/London" };
        Local(request with { Horizon = Wait.OfDays(1) }).Should().Be("10:00 11:00 09:00 10:00 11:00");
        Local(request with { Horizon = Wait.OfElapsed(Duration.FromHours(24)) }).Should().Be("10:00 11:00 09:00 10:00");
        Local(request with { Notice = Wait.OfElapsed(Duration.FromHours(24)), Horizon = Wait.OfElapsed(Duration.FromHours(24)) }).Should().Be("10:00", "they meet in one moment");
    }

    [Fact]
    public void A_request_that_contradicts_itself_is_told_everything_at_once()
    {
        var request = Request("Europe/London", "Mon-Fri 09:00-17:00", "2026-09-02", "2026-09-03");
        var wrong = request with
        {
            To = request.From - Duration.FromDays(1),
            Minutes = 0,
            Grid = new SlotGrid.OfTheWindow { Minutes = 1441, Of = Party.Contact },
            Buffers = new Buffers { Before = -1 },
            Pace = new Pace { PerDay = 0, Zone = "Etc/UTC", WeekStartsOn = IsoDayOfWeek.None },
            DutyGap = Duration.FromHours(-1),
            Notice = Wait.OfDays(5),
            Horizon = Wait.OfDays(2),
            Seeker = request.Seeker with { Overrides = [new DayOverride { Date = default }, new DayOverride { Date = default }] },
            Contact = request.Contact with
            {
                Travel = [new Travel { From = new LocalDate(2026, 9, 1), To = new LocalDate(2026, 9, 3), Zone = "Etc/UTC" }, new Travel { From = new LocalDate(2026, 9, 3), To = new LocalDate(2026, 9, 1), Zone = "Etc/UTC" }],
            },
        };
        Snap.Verify(string.Join('\n', Finder.Find(wrong).Should().BeOfType<SlotAnswer.Misconfigured>().Subject.Problems));
        var asking = () => Finder.EmptyDays(wrong);
        asking.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_range_beyond_the_limit_is_a_configuration_error()
    {
        var request = Request("Europe/London", "Mon-Fri 09:00-17:00", "2026-09-02", "2026-09-03");
        Finder.Find(request with { To = request.From + Duration.FromDays(SlotRequest.MaxRangeDays) }).Should().BeOfType<SlotAnswer.Found>();
        Finder.Find(request with { To = request.From + Duration.FromDays(SlotRequest.MaxRangeDays + 1) }).Should().BeOfType<SlotAnswer.Misconfigured>()
            .Which.Problems.Should().ContainSingle().Which.Should().Contain("732");
    }

    [Fact]
    public void Busy_time_without_an_end_or_a_start_is_understood()
    {
        var request = Request("Europe/London", "Mon-Fri 09:00-13:00", "2026-09-02", "2026-09-03");
        var ten = A.At("2026-09-02 10:00");
        Local(request with { Contact = request.Contact with { Busy = [new Interval(ten, null)] } }).Should().Be("09:00");
        Local(request with { Contact = request.Contact with { Busy = [new Interval(null, ten)] } }).Should().Be("10:00 11:00 12:00");
        Local(request with { Contact = request.Contact with { Busy = [new Interval(ten, ten)] } }).Should().Be("09:00 10:00 11:00 12:00", "what has no length takes nothing");
    }

    [Fact]
    public void Slots_are_worked_out_as_they_are_reached_and_again_from_the_start()
    {
        var found = (SlotAnswer.Found)Finder.Find(Request("Europe/London", "Mon-Fri 09:00-17:00", "2026-09-02", "2026-09-04"));
        found.Slots.Take(2).Select(slot => slot.ToString()).Should().Equal("2026-09-02T08:00:00Z", "2026-09-02T09:00:00Z");
        found.Slots.Should().HaveCount(16).And.Equal(found.Slots);
        found.Slots.First().End.Should().Be(A.At("2026-09-02 10:00"));
    }
}
