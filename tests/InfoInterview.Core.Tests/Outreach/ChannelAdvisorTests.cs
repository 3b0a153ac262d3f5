using CsCheck;
using InfoInterview.Outreach;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Tests.Outreach;

public sealed class ChannelAdvisorTests
{
    private static readonly ContactPoint Mail = ContactPoint.Email("ruth@northwind.example");
    private static readonly ContactPoint SecondMail = ContactPoint.Email("ruth.halvorsen@fjord.example");
    private static readonly ContactPoint Profile = ContactPoint.LinkedIn("https://www.linkedin.com/in/ruth-halvorsen");
    private static readonly ContactPoint Number = ContactPoint.Parse(ContactPointKind.Phone, "+47 55 55 01 42");

    [Fact]
    public void Without_a_history_a_warm_introduction_comes_first_and_a_call_last()
    {
        var ranked = Rank(Reachable with { SharedConnections = ["Kim Larsen"] });
        Channels(ranked).Should().Equal(Channel.WarmIntroduction, Channel.Email, Channel.LinkedInNote, Channel.Phone);
        ranked[0].Through.Should().Be("Kim Larsen");
        ranked[0].Point.Should().BeNull();
        ranked[1].Point.Should().Be(Mail);
        ranked.Should().OnlyContain(advice => advice.Reasons.Count > 0);
    }

    [Fact]
    public void Whoever_was_referred_can_be_introduced() =>
        Channels(Rank(Reachable with { ReferredBy = new ContactId(Guid.Parse("6b2c6c1e-0000-4000-8000-000000000001")) }))[0].Should().Be(Channel.WarmIntroduction);

    [Fact]
    public void Those_who_are_connected_get_a_message_and_the_others_a_note()
    {
        Channels(Rank(Ruth(Profile))).Should().Equal(Channel.LinkedInNote);
        Channels(Rank(Ruth(Profile) with { ConnectedOn = new LocalDate(2025, 1, 2) })).Should().Equal(Channel.LinkedIn);
    }

    [Fact]
    public void A_guessed_address_comes_after_LinkedIn() =>
        Channels(Rank(Ruth(Mail.WithSource(PointSource.Guessed), Profile))).Should().Equal(Channel.LinkedInNote, Channel.Email);

    [Fact]
    public void A_way_that_stayed_silent_comes_after_one_not_tried() =>
        Channels(Rank(Ruth(Mail, Profile), Tried(Channel.Email, AttemptOutcome.Silent))).Should().Equal(Channel.LinkedInNote, Channel.Email);

    [Fact]
    public void A_way_on_which_nothing_arrives_comes_after_a_silent_one() =>
        Channels(Rank(Ruth(Mail, Profile), Tried(Channel.Email, AttemptOutcome.NotDelivered), Tried(Channel.LinkedIn, AttemptOutcome.Silent)))
            .Should().Equal(Channel.LinkedInNote, Channel.Email);

    [Fact]
    public void A_way_on_which_they_answered_comes_first() =>
        Channels(Rank(Ruth(Mail, Profile), Tried(Channel.LinkedIn, AttemptOutcome.Answered))).Should().Equal(Channel.LinkedInNote, Channel.Email);

    [Fact]
    public void Of_one_way_the_latest_attempt_counts() =>
        Channels(Rank(Ruth(Mail, Profile), Tried(Channel.Email, AttemptOutcome.Answered, day: 9), Tried(Channel.Email, AttemptOutcome.Silent, day: 2))).Should().StartWith(Channel.Email);

    [Fact]
    public void Where_one_address_fails_the_next_is_taken()
    {
        var failed = new ChannelAttempt { Channel = Channel.Email, At = Instant.FromUtc(2026, 3, 2, 9, 0), Outcome = AttemptOutcome.NotDelivered, Point = Mail };
        var ranked = Rank(Ruth(Mail, SecondMail, Profile), failed);
        ranked[0].Channel.Should().Be(Channel.Email);
        ranked[0].Point.Should().Be(SecondMail);
    }

    [Fact]
    public void An_address_that_bounced_for_good_is_no_way() =>
        Rank(Ruth(Mail.WithState(PointState.HardBounced))).Should().BeEmpty();

    [Fact]
    public void A_call_is_proposed_alone_but_never_first_of_several()
    {
        Channels(Rank(Ruth(Number))).Should().Equal(Channel.Phone);
        Channels(Rank(Ruth(Mail, Number), Tried(Channel.Email, AttemptOutcome.Silent))).Should().Equal(Channel.Email, Channel.Phone);
    }

    [Fact]
    public void Whoever_asked_to_be_left_alone_is_reached_in_no_way() =>
        Rank(Reachable with { DoNotContact = [new DoNotContact { Reason = DoNotContactReason.Asked }] }).Should().BeEmpty();

    [Fact]
    public void Whatever_was_tried_no_way_is_without_a_point_and_no_call_is_first_of_several() =>
        Gen.Select(Gen.Enum<Channel>(), Gen.Enum<AttemptOutcome>(), Gen.Int[1, 28]).Array[0, 6].Select(Gen.Int[0, 31]).Sample(
            (attempts, has) =>
            {
                ContactPoint[] points = [.. new[] { Mail, SecondMail, Profile, Number }.Where((_, index) => (has & (1 << index)) != 0)];
                var contact = Ruth(points) with { SharedConnections = (has & 16) == 0 ? [] : ["Kim Larsen"] };
                var ranked = Rank(contact, [.. attempts.Select(attempt => Tried(attempt.Item1, attempt.Item2, attempt.Item3))]);
                foreach (var advice in ranked) (advice.Point is null ? string.Equals(advice.Through, "Kim Larsen", StringComparison.Ordinal) : points.Contains(advice.Point)).Should().BeTrue();
                ranked.Select(advice => advice.Channel).Should().OnlyHaveUniqueItems();
                if (ranked.Count > 1) ranked[0].Channel.Should().NotBe(Channel.Phone);
            },
            iter: 2000);

    private static Contact Reachable => Ruth(Mail, Profile, Number);

    private static Contact Ruth(params ContactPoint[] points) => Messages.Ruth with { Points = [.. points] };

    private static ChannelAttempt Tried(Channel channel, AttemptOutcome outcome, int day = 2) => new() { Channel = channel, At = Instant.FromUtc(2026, 3, day, 9, 0), Outcome = outcome };

    private static ValueList<ChannelAdvice> Rank(Contact contact, params ChannelAttempt[] history) => ChannelAdvisor.Rank(contact, [.. history]);

    private static IReadOnlyList<Channel> Channels(ValueList<ChannelAdvice> ranked) => [.. ranked.Select(advice => advice.Channel)];
}
