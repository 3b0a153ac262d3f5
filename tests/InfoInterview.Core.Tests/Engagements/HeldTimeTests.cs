using System.Globalization;
using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Engagements;

public sealed class HeldTimeTests
{
    private static readonly Instant Monday = Instant.FromUtc(2026, 3, 9, 15, 0);
    private static readonly Appointment First = At(16);
    private static readonly Appointment Second = At(17);
    private static readonly Appointment Third = At(18);

    private static readonly Seeker Dana = new() { Name = PersonName.Parse("Dana Whitcomb"), Zone = "America/Chicago" };
    private static readonly Contact Ruth = new() { Name = PersonName.Parse("Ruth Halvorsen") };

    private static readonly Fact Offered = new MeetingProposed { At = Monday, By = Side.Seeker, Times = [First, Second] };

    public static TheoryData<string, Fact[], string> Cases => new()
    {
        { "nothing was offered", [], "" },
        { "two times wait for an answer", [Offered], "16 17" },
        { "one was agreed", [Offered, new MeetingAgreed { At = Hours(1), Appointment = First }], "-16 -17" },
        { "they said no", [Offered, new ReplyReceived { At = Hours(1), Meaning = ReplyMeaning.No }], "-16 -17" },
        { "they said yes and named no time", [Offered, new ReplyReceived { At = Hours(1), Meaning = ReplyMeaning.Yes }], "16 17" },
        { "they offered another one", [Offered, new MeetingProposed { At = Hours(1), By = Side.Contact, Times = [Third] }], "16 17 18" },
        { "other times were offered instead", [Offered, new MeetingProposed { At = Hours(1), By = Side.Seeker, Times = [Second, Third] }],
            "-16 17 18" },
        { "it was closed", [Offered, new EngagementClosed { At = Hours(1) }], "-16 -17" },
        { "times are not noted", [new MeetingProposed { At = Monday, By = Side.Seeker }], "" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Times_are_held_until_they_are_answered(string what, Fact[] facts, string held) => Shown(facts, Hours(2)).Should()
        .Be(held, what);

    [Fact]
    public void A_time_that_has_begun_is_held_no_more() => Shown([Offered], First.StartsAt(DateTimeZoneProviders.Tzdb).Instant).Should()
        .Be("17");

    [Theory]
    [InlineData(13, "16 17")]
    [InlineData(14, "-16 -17")]
    public void An_offer_that_nobody_answers_is_held_for_two_weeks(int days, string held)
    {
        var old = new MeetingProposed { At = Monday - Duration.FromDays(days), By = Side.Seeker, Times = [First, Second] };
        Shown([old], Monday).Should().Be(held);
    }

    [Fact]
    public void A_time_that_nobody_can_mean_stops_nothing()
    {
        var last = new Appointment { Start = new LocalDateTime(9999, 12, 31, 23, 59), Zone = "Etc/GMT+12", Minutes = 480 };
        var engagement = Engagement.Restore(Dana, Ruth, [new MeetingProposed { At = Monday, By = Side.Seeker, Times = [First, last] }]);
        var held = HeldTime.Of(engagement, Hours(2), DateTimeZoneProviders.Tzdb);
        held.Should().HaveCount(2);
        held.Should().OnlyContain(time => time.When(DateTimeZoneProviders.Tzdb).Start < Monday + Duration.FromDays(400 * 365));
    }

    [Fact]
    public void Nothing_is_held_for_somebody_who_asked_for_silence()
    {
        var silent = Ruth with { DoNotContact = [new DoNotContact { Reason = DoNotContactReason.Asked }] };
        HeldTime.Of(Engagement.Begin(Dana, silent).Record(Offered), Monday, DateTimeZoneProviders.Tzdb).Should()
            .OnlyContain(time => time.IsReleased);
    }

    private static string Shown(Fact[] facts, Instant now)
    {
        var engagement = facts.Aggregate(Engagement.Begin(Dana, Ruth)
            .Record(new OutreachSent { At = Monday - Duration.FromDays(20), By = Channel.Email }), (known, fact) => known.Record(fact));
        return string.Join(' ', HeldTime.Of(engagement, now, DateTimeZoneProviders.Tzdb)
            .Select(time => string.Create(CultureInfo.InvariantCulture, $"{(time.IsReleased ? "-" : "")}{time.Time.Start.Day}")));
    }

    private static Appointment At(int day) =>
        new() { Start = new LocalDateTime(2026, 3, day, 10, 0), Zone = "America/Chicago", Minutes = 20 };

    private static Instant Hours(int hours) => Monday + Duration.FromHours(hours);
}
