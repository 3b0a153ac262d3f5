using InfoInterview.Engagements;
using InfoInterview.Outreach;
using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Tests.Engagements.Books;

public sealed class StepDoneTests
{
    private static readonly Instant Monday = Instant.FromUtc(2026, 3, 9, 14, 0);
    private static readonly Seeker Dana = new() { Name = PersonName.Parse("Dana Whitcomb"), Zone = "America/Chicago" };
    private static readonly Contact Ruth = new() { Name = PersonName.Parse("Ruth Halvorsen"), Points = [ContactPoint.Email("ruth@example.com"), ContactPoint.LinkedIn("https://linkedin.com/in/ruth")] };

    [Fact]
    public void A_step_that_was_done_is_recorded_once_and_moves_on()
    {
        var engagement = Engagement.Begin(Dana, Ruth);
        var step = Plan(engagement, Monday).Single(one => one.Kind == NextStepKind.SendRequest);

        var fact = StepDone.FactOf(engagement, step, Monday);
        var next = engagement.Record(fact!);

        StepDone.WordsOf(step).Should().Be("I sent it");
        fact.Should().BeOfType<OutreachSent>().Which.Key.Should().Be(step.Key);
        next.Record(StepDone.FactOf(engagement, step, Monday)!).Facts.Should().ContainSingle();
        Plan(next, Monday).Should().NotContain(one => one.Key == step.Key);
    }

    [Fact]
    public void Words_and_fact_go_together()
    {
        var step = Plan(Engagement.Begin(Dana, Ruth), Monday)[0];
        foreach (var kind in Enum.GetValues<NextStepKind>())
        {
            var one = step with { Kind = kind };
            (StepDone.FactOf(one, Channel.Email, Monday) is null).Should().Be(StepDone.WordsOf(one) is null, kind.ToString());
        }
    }

    [Fact]
    public void The_ways_tried_are_those_of_which_something_is_known()
    {
        var engagement = Engagement.Begin(Dana, Ruth).Record(
        [
            new OutreachSent { At = Monday, By = Channel.Email },
            new DeliveryFailed { At = Monday + Duration.FromMinutes(5), Kind = BounceKind.Hard, Address = Ruth.Points[0] },
            new OutreachSent { At = Monday + Duration.FromDays(1), By = Channel.LinkedIn },
        ]);

        WaysTried.Of(engagement).Should().ContainSingle().Which.Should().Be(
            new ChannelAttempt { Channel = Channel.Email, At = Monday, Outcome = AttemptOutcome.NotDelivered, Point = Ruth.Points[0] });
        WaysTried.OfRequest(engagement).Should().Be(Channel.LinkedIn);
        var reminded = engagement.Record(new FollowUpSent { At = Monday + Duration.FromDays(9), By = Channel.LinkedIn });
        WaysTried.Of(reminded).Select(attempt => attempt.Outcome).Should().Equal(AttemptOutcome.Silent, AttemptOutcome.Silent, AttemptOutcome.NotDelivered);
    }

    [Fact]
    public void Every_kind_of_fact_has_words()
    {
        foreach (var kind in FactKind.All) FactWords.Of(kind.Blank(Monday)).Should().MatchRegex("^[A-Z].{4,}[^.]$");
    }

    private static ValueList<NextStep> Plan(Engagement engagement, Instant now) => new FollowUpPlanner().Plan(engagement, now);
}
