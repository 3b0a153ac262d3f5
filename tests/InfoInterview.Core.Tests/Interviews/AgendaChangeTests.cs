using InfoInterview.Interviews;

namespace InfoInterview.Tests.Interviews;

public sealed class AgendaChangeTests
{
    private static readonly Agenda Thirty = new AgendaPlanner().Plan(30, Flow.Detailed, []);

    [Fact]
    public void The_phases_after_make_room_the_nearest_first() =>
        Minutes(Thirty.With("career-path", 10)).Should().Equal(2, 10, 5, 5, 6, 2);

    [Fact]
    public void The_phases_before_make_room_when_those_after_cannot() =>
        Minutes(Thirty.With("advice", 12)).Should().Equal(2, 5, 5, 5, 12, 1);

    [Fact]
    public void The_next_phase_takes_what_is_given_up() => Minutes(Thirty.With("career-path", 5)).Should().Equal(2, 5, 9, 6, 6, 2);

    [Fact]
    public void The_last_phase_gives_to_the_one_before_it() => Minutes(Thirty.With("closing", 1)).Should().Equal(2, 7, 7, 6, 7, 1);

    [Theory]
    [InlineData("career-path", 21, "Career path takes at most 20 minutes.")]
    [InlineData("career-path", 4, "Career path needs at least 5 minutes.")]
    [InlineData("career-path", 14, "The other phases leave Career path at most 13 minutes of the agreed 30 minutes.")]
    [InlineData("opening", 0, "Opening needs at least 1 minute.")]
    public void A_change_that_cannot_be_says_why(string phase, int minutes, string reason) =>
        Thirty.With(phase, minutes).Should().Be(new AgendaChange.Refused { Reasons = [reason] });

    [Fact]
    public void Nothing_can_shrink_when_the_others_are_full() =>
        new AgendaPlanner().Plan(85, Flow.Detailed, []).With("role", 19)
            .Should()
                .Be(new AgendaChange.Refused
                {
                    Reasons = ["The other phases cannot take more; Role and responsibilities needs at least "
                + "20 minutes."]
                });

    [Fact]
    public void All_minutes_at_once_are_checked_at_once()
    {
        Thirty.With([1, 2]).Should().Be(new AgendaChange.Refused { Reasons = ["There are minutes for 2 phases; the agenda has 6."] });
        Thirty.With([0, 7, 7, 6, 16, 2]).Should().Be(new AgendaChange.Refused
        {
            Reasons = ["Opening takes 1 to 10 minutes.", "Advice for you takes 5 to 15 minutes.",
                "The phases add up to 38 minutes; agreed are 30."],
        });
        Minutes(Thirty.With([2, 10, 5, 5, 6, 2])).Should().Equal(2, 10, 5, 5, 6, 2);
    }

    [Fact]
    public void A_phase_that_is_not_there_is_a_bug_of_the_caller()
    {
        FluentActions.Invoking(() => Thirty.With("lunch", 5)).Should().Throw<ArgumentException>()
            .WithMessage("The agenda has no phase 'lunch'.*");
        FluentActions.Invoking(() => Thirty.LimitsOf("lunch")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Open_room_takes_what_a_phase_gives_up_and_lengthens_none_beyond_its_most()
    {
        var ninety = new AgendaPlanner().Plan(90, Flow.Short, []);
        Minutes(ninety.With("questions", 20)).Should().Equal(10, 20, 10, 45, 5);
        ninety.With("questions", 31).Should().BeOfType<AgendaChange.Refused>();
    }

    private static IEnumerable<int> Minutes(AgendaChange change) =>
        change.Should().BeOfType<AgendaChange.Made>().Subject.Agenda.Phases.Select(phase => phase.Minutes);
}
