using InfoInterview.Engagements;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.Tests.Engagements;

public sealed class FollowUpPolicyTests
{
    [Fact]
    public void The_guide_is_the_default_and_every_preset_is_sound_and_names_its_source()
    {
        FollowUpPolicy.Presets[0].Should().BeSameAs(FollowUpPolicy.Guide);
        FollowUpPolicy.Presets.Select(preset => preset.Name).Should().OnlyHaveUniqueItems();
        foreach (var preset in FollowUpPolicy.Presets)
        {
            preset.Problems.Should().BeEmpty(preset.Name);
            preset.Source.Should().Contain(":").And.EndWith(".");
        }
    }

    [Fact]
    public void Every_problem_is_told_at_once()
    {
        var policy = FollowUpPolicy.Guide with
        {
            FollowUpOpens = Wait.OfDays(20),
            OtherWayOpens = Wait.OfBusinessDays(2),
            LetItRestDue = Wait.OfElapsed(Duration.FromHours(3)),
            ThanksDue = Wait.OfElapsed(Duration.FromHours(72)),
            ArriveEarly = Duration.FromMinutes(-1),
            FollowUpCount = -1,
            BacklogLimit = 0,
            Pace = new RequestCap { Requests = 0, Days = 7 },
            CapAcrossSeekers = new RequestCap { Requests = 1, Days = 0 },
            CloseCadence = new ContactCadence { IdealDays = 30, WorstDays = 20 },
        };
        policy.Problems.Should().HaveCount(10);
        FluentActions.Invoking(() => new FollowUpPlanner().Plan(A.Engagement(), Surroundings.None, policy, A.At("2026-09-01 10:00")))
            .Should().Throw<ArgumentException>().WithMessage("*before it opens (20 days)*different units*hours*negative time early*number of follow-ups*backlog*cap*pace*somebody close*");
    }

    [Fact]
    public void Seven_business_days_span_a_week_end() =>
        new FollowUpPlanner(FollowUpPresets.ThreeAndSeven).Plan(A.Engagement(A.Sent("2026-09-01 10:00")), A.At("2026-09-02 10:00"))
            .Select(Expect.Line).Should().Equal("FollowUp Waiting 2026-09-10..2026-09-15");

    [Fact]
    public void A_second_person_at_the_employer_may_be_asked_after_three_business_days()
    {
        FollowUpPresets.ThreeAndSeven.ColleagueWait.Should().Be(Wait.OfBusinessDays(3));
        FollowUpPresets.ThreeAndSeven.Problems.Should().BeEmpty();
        (FollowUpPresets.ThreeAndSeven with { ColleagueWait = Wait.OfElapsed(Duration.FromHours(3)) }).Problems.Should()
            .ContainSingle().Which.Should().Contain("may not be hours");
    }

    [Fact]
    public void Two_days_for_thanks_are_48_hours() =>
        new FollowUpPlanner(FollowUpPresets.TwoDaysForThanks).Plan(A.Engagement(A.Held("2026-06-05 16:30")), A.At("2026-06-05 17:00"))
            .Select(Expect.Line).Should().Contain("SendThanks Open 2026-06-05 16:30..2026-06-07 16:30");
}
