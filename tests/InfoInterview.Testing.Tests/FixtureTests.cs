using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.Testing;
using InfoInterview.Time;
using NodaTime;
using NodaTime.TimeZones;

namespace InfoInterview.Tests;

public sealed class FixtureTests
{
    [Fact]
    public void A_clock_stands_still_until_it_is_moved()
    {
        var clock = FixedClock.At("2026-03-06 09:00", "America/Chicago");
        clock.GetCurrentInstant().Should().Be(Instant.FromUtc(2026, 3, 6, 15, 0));
        clock.Advance(Duration.FromHours(-1));
        ((TimeProvider)clock).GetUtcNow().Should().Be(new DateTimeOffset(2026, 3, 6, 14, 0, 0, TimeSpan.Zero));
        var before = clock.GetTimestamp();
        clock.Now = Given.At("2026-03-06 14:00") + Duration.FromSeconds(30);
        ((TimeProvider)clock).GetElapsedTime(before).Should().Be(TimeSpan.FromSeconds(30));
        ((TimeProvider)clock).LocalTimeZone.Should().Be(TimeZoneInfo.Utc);
    }

    [Fact]
    public void A_clock_that_stands_still_does_not_promise_to_ring() =>
        FluentActions.Invoking(() => new FixedClock(default).CreateTimer(_ => { }, null, TimeSpan.Zero, TimeSpan.Zero)).Should()
            .Throw<NotSupportedException>();

    [Fact]
    public void A_zone_is_as_the_test_needs_it()
    {
        var zones = FixedZones.Usual.With("Europe/Oslo", DateTimeZone.ForOffset(Offset.FromHours(5)));
        Given.Appointment("2026-03-12 15:00", zone: "Europe/Oslo").StartsAt(zones).Instant.Should()
            .Be(Instant.FromUtc(2026, 3, 12, 10, 0));
        Given.Appointment("2026-03-12 15:00", zone: "Europe/London").StartsAt(zones).Instant.Should()
            .Be(Instant.FromUtc(2026, 3, 12, 15, 0));
        zones.VersionId.Should().NotBe(FixedZones.Usual.VersionId);
        FixedZones.Usual.VersionId.Should().Be(DateTimeZoneProviders.Tzdb.VersionId);
        zones.With("Moon/Crater", DateTimeZone.Utc).Ids.Should().Contain("Moon/Crater").And.BeInAscendingOrder(StringComparer.Ordinal).And
            .OnlyHaveUniqueItems();
        FluentActions.Invoking(() => zones["Moon/Crater"]).Should().Throw<DateTimeZoneNotFoundException>();
        FluentActions.Invoking(zones.GetSystemDefault).Should().Throw<DateTimeZoneNotFoundException>();
    }

    [Fact]
    public void A_planner_plans_by_the_zones_of_the_test()
    {
        var zones = FixedZones.Usual.With("Europe/London", DateTimeZone.ForOffset(Offset.FromHours(14)));
        var engagement = Engagement.Begin(Given.Seeker(), Given.Contact(), zones: zones).Record(Happened.Asked("2026-03-02 14:00"));
        PlanLine.Of(new FollowUpPlanner(FollowUpPolicy.Guide, zones: zones).Plan(engagement, Given.At("2026-03-06 09:00"))[0]).Should()
            .Be("FollowUp Waiting 2026-03-10..2026-03-17", "there it was already the third");
    }

    [Fact]
    public void Holidays_are_known_in_the_years_that_have_a_line()
    {
        var holidays = FixedHolidays.Of("NO 2026-05-14 Ascension Day", "NO 2027", "US-CA 2026-03-31 César Chávez Day");
        holidays.On(Given.Day("2026-05-14"), "NO").Should().Be(new HolidayAnswer.Holiday { Name = "Ascension Day" });
        holidays.On(Given.Day("2027-05-06"), "NO").Should().Be(HolidayAnswer.None);
        holidays.On(Given.Day("2028-05-25"), "NO").Should().BeOfType<HolidayAnswer.Unknown>();
        holidays.On(Given.Day("2026-03-31"), "US-CA").Should().BeOfType<HolidayAnswer.Holiday>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("NO")]
    [InlineData("NO 2026-05-14")]
    [InlineData("NO 14 May Ascension Day")]
    [InlineData("NO 0")]
    [InlineData("NO 2026-02-30 No such day")]
    public void A_line_that_is_no_holiday_is_refused(string line) =>
        FluentActions.Invoking(() => FixedHolidays.Of(line)).Should().Throw<FormatException>().WithMessage("*no *such as*");

    [Theory]
    [InlineData("2026-3-2 14:00")]
    [InlineData("2026-03-02")]
    [InlineData("tomorrow")]
    public void A_literal_that_is_no_time_says_how_one_looks(string text) =>
        FluentActions.Invoking(() => Given.At(text)).Should().Throw<FormatException>()
            .WithMessage($"'{text}' is no time such as '2026-03-02 14:00'.");

    [Fact]
    public void Facts_in_a_few_letters_make_a_history()
    {
        var engagement = Given.Engagement(
            Happened.Asked("2026-03-02 14:00"), Happened.FollowedUp("2026-03-10 09:00"),
            Happened.Answered(ReplyMeaning.Yes, "2026-03-11 09:00"), Happened.Proposed("2026-03-11 10:00"),
            Happened.Agreed("2026-03-12 10:00", "2026-03-16 14:00"), Happened.Moved("2026-03-13 10:00", "2026-03-17 14:00"),
            Happened.Held("2026-03-17 14:20"), Happened.Thanked("2026-03-17 18:00"), Happened.Noted("2026-03-17 19:00"));
        engagement.Facts.Should().HaveCount(9);
        Given.Engagement([.. engagement.Facts, Happened.Closed("2026-04-01 09:00")]).Stage.Should().Be(Stage.Closed);
        Given.Engagement(Happened.Asked("2026-03-02 14:00"), Happened.Agreed("2026-03-12 10:00", "2026-03-16 14:00"),
                Happened.Cancelled("2026-03-15 14:00"))
            .Stage.Should().NotBe(Stage.Agreed);
        Given.Engagement(Happened.Agreed("2026-03-12 10:00", "2026-03-16 14:00"), Happened.Missed("2026-03-16 15:00")).Facts.Should()
            .HaveCount(2);
    }

    [Fact]
    public void The_usual_two_are_enough_for_a_message_without_a_finding() =>
        new OutreachComposer().Compose(Given.Seeker(), Given.Contact(), Given.Ask()).ToDraft().Findings.Should().BeEmpty();

    [Fact]
    public void There_is_an_occasion_for_every_purpose()
    {
        SampleOccasions.All.Select(occasion => occasion.Purpose).Distinct().Should().Equal(Enum.GetValues<MessagePurpose>());
        SampleOccasions.For(MessagePurpose.ThankYou).Should().HaveCountGreaterThan(1);
    }
}
