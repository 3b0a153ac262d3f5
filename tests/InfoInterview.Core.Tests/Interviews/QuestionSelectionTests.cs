using InfoInterview.Interviews;

namespace InfoInterview.Tests.Interviews;

public sealed class QuestionSelectionTests
{
    private static readonly QuestionSelection Four = new()
    {
        Questions = [Own("a", "role"), Own("b", "role"), Own("x", "advice"), Own("c", "role")],
    };

    [Theory]
    [InlineData("a", "role", 0, "a b c", "x")]
    [InlineData("a", "role", 1, "b a c", "x")]
    [InlineData("a", "role", 2, "b c a", "x")]
    [InlineData("a", "role", 99, "b c a", "x")]
    [InlineData("C", "role", 0, "c a b", "x")]
    [InlineData("b", "advice", 0, "a c", "b x")]
    [InlineData("b", "advice", 1, "a c", "x b")]
    [InlineData("x", "role", 1, "a x b c", "")]
    public void A_question_moves_within_its_phase_or_to_another(string key, string phase, int position, string role, string advice)
    {
        var moved = Four.Move(key, phase, position);
        Keys(moved, "role").Should().Be(role);
        Keys(moved, "advice").Should().Be(advice);
        moved.Questions.Should().HaveCount(4);
    }

    [Fact]
    public void A_question_takes_the_place_of_another() => Keys(Four.Replace("b", Own("n", "advice")), "role").Should().Be("a n c");

    [Fact]
    public void A_question_comes_last_in_its_phase() =>
        Keys(Four.Add(new OwnQuestion { Text = "n", PhaseId = "role" }), "role").Should().Be("a b c n");

    [Fact]
    public void A_question_goes() => Keys(Four.Without("B"), "role").Should().Be("a c");

    [Fact]
    public void The_minutes_of_a_phase_add_up() => Four.MinutesIn("role").Should().Be(9);

    [Fact]
    public void Every_question_is_there_once()
    {
        FluentActions.Invoking(() => Four.Add(Own("A", "advice"))).Should().Throw<ArgumentException>()
            .WithMessage("The question 'A' is here already.*");
        FluentActions.Invoking(() => Four.Replace("a", Own("x", "role"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Four.Move("z", "role", 0)).Should().Throw<ArgumentException>()
            .WithMessage("There is no question 'z' here.*");
        FluentActions.Invoking(() => Four.Without("z")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Four.Move("a", "role", -1)).Should().Throw<ArgumentOutOfRangeException>();
        Four.Replace("a", Own("A", "role")).In("role")[0].Text.Should().Be("A", "a question may be put in its own place, worded anew");
    }

    [Fact]
    public void A_question_without_words_is_none() =>
        FluentActions.Invoking(() => new OwnQuestion { Text = " \n", PhaseId = "role" }).Should().Throw<ArgumentException>();

    private static PlannedQuestion Own(string text, string phase) => new() { Text = text, PhaseId = phase };

    private static string Keys(QuestionSelection selection, string phase) =>
        string.Join(' ', selection.In(phase).Select(question => question.Key));
}
