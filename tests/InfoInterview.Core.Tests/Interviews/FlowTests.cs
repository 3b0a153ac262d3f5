using System.Globalization;
using InfoInterview.Interviews;

namespace InfoInterview.Tests.Interviews;

public sealed class FlowTests
{
    private static readonly Phase Opening = new()
    {
        Id = "hello",
        Name = "Hello",
        Purpose = "Say hello.",
        Least = 1,
        Usual = 2,
        Most = 3,
        MustStay = true
    };
    private static readonly Phase Tour = new()
    {
        Id = "tour",
        Name = "Tour",
        Purpose = "See the place.",
        Least = 10,
        Usual = 20,
        Most = 30
    };
    private static readonly Phase Closing = Opening with { Id = "goodbye", Name = "Goodbye" };

    [Fact]
    public void A_host_plans_by_a_flow_of_its_own() =>
        new AgendaPlanner()
            .Plan(25, Flow.Create("Visit", [Opening, Tour, Closing]), []).Phases.Select(
                phase => string.Create(CultureInfo.InvariantCulture, $"{phase.Phase.Id} {phase.Minutes}"))
            .Should().Equal("hello 2", "tour 21", "goodbye 2");

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once()
    {
        Flow.TryCreate(" ", [
            Opening with { MustStay = false },
            Opening with { Name = "", Purpose = " " },
            Tour with { Id = "The tour", Least = 0 },
            Tour with { Id = "open", Usual = 5, Most = 1441 },
            Closing with { Least = 5, Usual = 5, Most = 4 }], out var flow, out var problems).Should().BeFalse();
        flow.Should().BeNull();
        problems.Select(problem => string.Create(CultureInfo.InvariantCulture, $"{problem.Phase}: {problem}")).Should().Equal(
            ": A flow needs a name.",
            ": What must stay leaves no room in a talk of 5 minutes: lower the least minutes of a phase, or let one go.",
            "0: The phase 'hello' is the opening, which must stay.",
            "1: The phase 'hello' is there twice.",
            "1: The phase 'hello' needs a name.",
            "1: The phase 'hello' needs a purpose.",
            "2: The phase 'The tour' needs an id of small letters a to z, digits and hyphens.",
            "2: The phase 'The tour' needs at least 1 minute.",
            "3: The phase 'open' has the id that is kept for spare time.",
            "3: The phase 'open' needs minutes that rise from the least over the usual to the most.",
            "3: The phase 'open' lasts longer than a day.",
            "4: The phase 'goodbye' needs minutes that rise from the least over the usual to the most.");
    }

    [Fact]
    public void A_flow_has_a_beginning_and_an_end() =>
        FluentActions.Invoking(() => Flow.Create("Two", [Opening, Closing])).Should().Throw<ArgumentException>()
            .WithMessage("A flow needs an opening, a closing and at least one phase between them.*");

    [Fact]
    public void A_phase_that_is_missing_is_told() =>
        Flow.TryCreate("Visit", [Opening, null!, Closing], out _, out var problems).Should()
            .Be(!problems.Any(problem => problem.Phase == 1)).And.BeFalse();

    [Fact]
    public void A_flow_may_consist_of_what_must_stay() =>
        new AgendaPlanner()
            .Plan(5, Flow.Create("All", [Opening, Tour with { Least = 3, MustStay = true }, Closing]), []).Phases.Select(
                phase => phase.Minutes)
            .Should().Equal(1, 3, 1);

    [Theory]
    [InlineData("Detailed", 60, 85)]
    [InlineData("Short", 35, 55)]
    public void The_guide_s_flows_add_up_to_its_figures(string name, int usual, int most)
    {
        var flow = string.Equals(name, "Short", StringComparison.Ordinal) ? Flow.Short : Flow.Detailed;
        flow.Name.Should().Be(name);
        flow.Phases.Sum(phase => phase.Usual).Should().Be(usual);
        flow.Phases.Sum(phase => phase.Most).Should().Be(most);
        flow.Phases.SelectMany(phase => phase.Objectives).Distinct().Should().HaveCount(Enum.GetValues<Objective>().Length);
        flow.Phases.SelectMany(phase => phase.Themes).Distinct().Should().HaveCount(Enum.GetValues<QuestionTheme>().Length);
    }
}
