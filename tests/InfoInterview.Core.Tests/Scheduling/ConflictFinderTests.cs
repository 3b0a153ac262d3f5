using InfoInterview.Rules;
using InfoInterview.Scheduling;

namespace InfoInterview.Tests.Scheduling;

public sealed class ConflictFinderTests
{
    private static readonly MatrixPolicy Policy = MatrixPolicy.For("Europe/London") with { TravelTimes = [new TravelTime { From = "Harbour", To = "Town hall", Minutes = 20 }] };

    private static string Found(params string[] talks) => string.Join(' ', new ConflictFinder().Find(AMatrix.Of(talks), Policy).Select(conflict => conflict.Finding.Rule.Id));

    [Theory]
    [InlineData("", "14:00")]
    [InlineData("", "14:00|14:35")]
    [InlineData("II311", "14:00|14:34")]
    [InlineData("II311", "14:00|14:20")]
    [InlineData("II310", "14:00|14:19")]
    [InlineData("II310 II310 II310 II312", "14:00|14:05|14:10")]
    [InlineData("II312", "10:00|12:00|14:00")]
    [InlineData("II312", "2026-09-14 10:00|2026-09-14 12:00|2026-09-15 10:00|2026-09-15 12:00|2026-09-16 10:00|2026-09-20 12:00")]
    [InlineData("", "2026-09-14 10:00|2026-09-14 12:00|2026-09-15 10:00|2026-09-15 12:00|2026-09-16 10:00|2026-09-21 12:00")]
    [InlineData("II313", "14:00 Harbour|14:39 Town hall")]
    [InlineData("", "14:00 Harbour|14:40 town hall")]
    [InlineData("II313", "14:00 Harbour|14:49 Somewhere")]
    [InlineData("II313", "14:00 Town hall|14:36 Harbour")]
    [InlineData("II311", "14:00 Harbour|14:30 Harbour")]
    [InlineData("II314", "2026-03-29 01:30")]
    [InlineData("II315", "2026-10-25 01:30")]
    public void Conflicts_are_found_and_nothing_else(string expected, string talks) => Found(talks.Split('|')).Should().Be(expected);

    [Fact]
    public void A_finding_names_the_facts_and_what_would_put_them_right()
    {
        var conflict = new ConflictFinder().Find(AMatrix.Of("14:00 Harbour", "14:30 Town hall"), Policy).Should().ContainSingle().Subject;
        conflict.Finding.Message.Should().Be("From Harbour to Town hall it takes 20 minutes, and between the talks with Contact A (Wed 16 September 14:00) and Contact B (Wed 16 September 14:30) lie 10.");
        conflict.Finding.Suggestion.Should().Be("Move one of the two, or ask to talk by phone or video.");
        (conflict.First, conflict.Second).Should().Be((AMatrix.Id(1), AMatrix.Id(2)));
    }

    [Fact]
    public void Times_agreed_in_different_zones_meet_as_instants()
    {
        var matrix = InterviewMatrix.Of([AMatrix.Talk(1, "14:00"), AMatrix.Talk(2, "09:15", "America/New_York")], 0);
        new ConflictFinder().Find(matrix, Policy).Should().ContainSingle().Which.Finding.Message
            .Should().Be("The talks with Contact A (Wed 16 September 14:00) and Contact B (Wed 16 September 14:15) overlap.");
    }

    [Fact]
    public void A_skipped_time_comes_with_the_one_to_agree_on() =>
        new ConflictFinder().Find(AMatrix.Of("2026-03-29 01:30"), Policy).Should().ContainSingle()
            .Which.Finding.Suggestion.Should().Be("Agree on 02:30 instead.");

    [Fact]
    public void Asking_for_a_move_ignores_the_old_time_and_other_peoples_conflicts()
    {
        var matrix = AMatrix.Of("14:00", "15:00", "15:10");
        new ConflictFinder().FindFor(AMatrix.Talk(1, "14:05"), matrix, Policy with { Pace = null }).Should().BeEmpty();
        new ConflictFinder().FindFor(AMatrix.Talk(1, "14:50"), matrix, Policy with { Pace = null }).Should().HaveCount(2).And.OnlyContain(conflict => conflict.Involves(AMatrix.Id(1)));
    }

    [Fact]
    public void A_rule_that_is_switched_off_is_silent_and_leaves_its_place_to_the_next()
    {
        var matrix = AMatrix.Of("14:00 Harbour", "14:30 Town hall");
        new ConflictFinder(RuleSettings.Default.Without(RuleIds.TimeToTravel)).Find(matrix, Policy).Should().ContainSingle().Which.Finding.Rule.Id.Should().Be(RuleIds.KeepBuffer);
        new ConflictFinder(RuleSettings.Default.With(RuleIds.TimeToTravel, Severity.Error)).Find(matrix, Policy)[0].Finding.Severity.Should().Be(Severity.Error);
    }

    [Fact]
    public void The_buffers_go_together_as_chosen()
    {
        var sum = Policy with { Buffers = new Buffers { Before = 10, After = 10, Rule = BufferRule.Sum } };
        new ConflictFinder().Find(AMatrix.Of("14:00", "14:39"), sum).Should().ContainSingle();
        new ConflictFinder().Find(AMatrix.Of("14:00", "14:40"), sum).Should().BeEmpty();
        new ConflictFinder().Find(AMatrix.Of("14:00", "14:30"), sum with { Buffers = sum.Buffers with { Rule = BufferRule.Maximum } }).Should().BeEmpty();
    }
}
