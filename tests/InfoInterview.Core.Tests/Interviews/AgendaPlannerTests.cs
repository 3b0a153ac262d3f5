using System.Globalization;
using InfoInterview.Interviews;
using InfoInterview.Rules;
using NodaTime;

namespace InfoInterview.Tests.Interviews;

public sealed class AgendaPlannerTests
{
    private static readonly AgendaPlanner Planner = new();

    [Theory]
    [InlineData(5, "opening 1, questions 3, closing 1")]
    [InlineData(7, "opening 1, questions 5, closing 1")]
    [InlineData(10, "opening 1, questions 5, advice 3, closing 1")]
    [InlineData(15, "opening 2, questions 8, advice 3, closing 2")]
    [InlineData(20, "opening 3, questions 11, advice 4, closing 2")]
    [InlineData(30, "opening 4, questions 17, advice 5, closing 4")]
    [InlineData(35, "opening 5, questions 20, advice 5, closing 5")]
    [InlineData(55, "opening 10, questions 30, advice 10, closing 5")]
    [InlineData(56, "opening 10, questions 30, advice 10, open 1, closing 5")]
    [InlineData(90, "opening 10, questions 30, advice 10, open 35, closing 5")]
    public void The_short_structure_fits_into_what_was_agreed(int minutes, string expected) =>
        Text(Planner.Plan(minutes, Flow.Short, [Objective.UnderstandRole])).Should().Be(expected);

    [Theory]
    [InlineData(5, "opening 1, role 3, closing 1")]
    [InlineData(11, "opening 2, role 7, closing 2")]
    [InlineData(12, "opening 1, role 5, advice 5, closing 1")]
    [InlineData(20, "opening 1, career-path 6, role 6, advice 6, closing 1")]
    [InlineData(22, "opening 1, career-path 5, role 5, industry 5, advice 5, closing 1")]
    [InlineData(30, "opening 2, career-path 7, role 7, industry 6, advice 6, closing 2")]
    [InlineData(60, "opening 5, career-path 15, role 15, industry 10, advice 10, closing 5")]
    [InlineData(85, "opening 10, career-path 20, role 20, industry 15, advice 15, closing 5")]
    public void The_detailed_flow_fits_into_what_was_agreed(int minutes, string expected) =>
        Text(Planner.Plan(minutes, Flow.Detailed, [Objective.UnderstandRole])).Should().Be(expected);

    [Theory]
    [InlineData(Objective.IndustryInsight, "industry")]
    [InlineData(Objective.UnderstandRole, "role")]
    [InlineData(Objective.CompanyCulture, "role")]
    [InlineData(Objective.SkillsAndQualifications, "role")]
    [InlineData(Objective.BuildNetwork, "advice")]
    [InlineData(Objective.ClarifyGoals, "advice")]
    [InlineData(Objective.LearnFromTransitions, "career-path")]
    public void The_objective_decides_which_one_thing_stays(Objective objective, string stays) =>
        Planner.Plan(5, Flow.Detailed, [objective]).Phases.Select(phase => phase.Phase.Id).Should().Equal("opening", stays, "closing");

    [Fact]
    public void The_sentence_of_a_dropped_phase_says_why_it_was_this_one()
    {
        Reasons(Planner.Plan(11, Flow.Detailed, [Objective.IndustryInsight])).Should().Equal(
            "II410: Opening: 2 minutes instead of the usual 5, so that the talk fits into the agreed 11 minutes.",
            "II411: Career path: left out, because 11 minutes are too few for every phase, and it serves none of your objectives.",
            "II411: Role and responsibilities: left out, because 11 minutes are too few for every phase, and it serves none of your "
                + "objectives.",
            "II410: Industry and trends: 7 minutes instead of the usual 10, so that the talk fits into the agreed 11 minutes.",
            "II411: Advice for you: left out, because 11 minutes are too few for every phase, and it serves none of your objectives.",
            "II410: Closing: 2 minutes instead of the usual 5, so that the talk fits into the agreed 11 minutes.");
        Reasons(Planner.Plan(11, Flow.Detailed, [Objective.ClarifyGoals]))[1].Should()
            .EndWith("and of two that serve your objectives equally, this one goes first.");
        Reasons(Planner.Plan(11, Flow.Detailed, [Objective.SkillsAndQualifications, Objective.CompanyCulture]))[4].Should()
            .EndWith("and it serves fewer of your objectives than what stays.");
        Reasons(Planner.Plan(11, Flow.Detailed, []))[1].Should()
            .EndWith("and where no objective decides, this one goes before the others.");
    }

    [Fact]
    public void Nothing_is_cut_when_there_is_time() => Planner.Plan(60, Flow.Detailed, []).Cuts.Should().BeEmpty();

    [Theory]
    [InlineData(5, RuleIds.LongEnough)]
    [InlineData(9, RuleIds.LongEnough)]
    [InlineData(10, null)]
    [InlineData(85, null)]
    [InlineData(86, RuleIds.LeaveSpareTimeOpen)]
    [InlineData(120, RuleIds.LeaveSpareTimeOpen)]
    [InlineData(121, RuleIds.ShortEnough)]
    public void An_unusual_time_is_a_finding(int minutes, string? first) =>
        Planner.Plan(minutes, Flow.Detailed, []).Findings.Select(finding => finding.Rule.Id).FirstOrDefault().Should().Be(first);

    [Fact]
    public void A_host_switches_a_finding_off() =>
        new AgendaPlanner(RuleSettings.Default.Without(RuleIds.LongEnough)).Plan(5, []).Findings.Should().BeEmpty();

    [Theory]
    [InlineData(4)]
    [InlineData(1441)]
    [InlineData(int.MinValue)]
    public void What_is_no_conversation_is_refused(int minutes) =>
        FluentActions.Invoking(() => Planner.Plan(minutes, Flow.Short, [])).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void A_duration_counts_in_whole_minutes()
    {
        Planner.Plan(Duration.FromSeconds(20 * 60 + 59), Flow.Short, []).Should().Be(Planner.Plan(20, Flow.Short, []));
        FluentActions.Invoking(() => Planner.Plan(Duration.FromSeconds(299), Flow.Short, [])).Should()
            .Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Planner.Plan(Duration.MaxValue, Flow.Short, [])).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void The_guide_has_a_flow_for_each_time()
    {
        Planner.Plan(59, []).Flow.Should().BeSameAs(Flow.Short);
        Planner.Plan(60, []).Flow.Should().BeSameAs(Flow.Detailed);
    }

    [Fact]
    public void Objectives_count_once_and_in_any_order() =>
        Planner.Plan(20, [Objective.BuildNetwork, Objective.IndustryInsight, Objective.BuildNetwork])
            .Should().Be(Planner.Plan(20, [Objective.IndustryInsight, Objective.BuildNetwork]));

    [Fact]
    public void A_whole_day_is_planned_too() => Planner.Plan(1440, Flow.Detailed, []).Find("open")!.Minutes.Should().Be(1355);

    private static string Text(Agenda agenda) =>
        string.Join(", ", agenda.Phases.Select(phase => string.Create(CultureInfo.InvariantCulture, $"{phase.Phase.Id} {phase.Minutes}")));

    private static string[] Reasons(Agenda agenda) => [.. agenda.Cuts.Select(cut => cut.ToString())];
}
