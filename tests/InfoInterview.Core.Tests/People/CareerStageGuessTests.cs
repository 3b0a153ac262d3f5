using InfoInterview.People;

namespace InfoInterview.Tests.People;

public sealed class CareerStageGuessTests
{
    [Theory]
    [InlineData("Software Engineering Intern", CareerStage.Early)]
    [InlineData("Junior Data Analyst", CareerStage.Early)]
    [InlineData("PhD Student at UW-Madison", CareerStage.Early)]
    [InlineData("Praktikantin Marketing", CareerStage.Early)]
    [InlineData("Senior Hydrologist", CareerStage.Established)]
    [InlineData("Permitting Lead", CareerStage.Established)]
    [InlineData("Senior Director, Grid Strategy", CareerStage.Seasoned)]
    [InlineData("VP of Engineering", CareerStage.Seasoned)]
    [InlineData("Co-Founder & CEO", CareerStage.Seasoned)]
    [InlineData("Geschäftsführerin", CareerStage.Seasoned)]
    public void A_title_tells_the_stage_and_by_which_word(string role, CareerStage stage)
    {
        var guess = CareerStageGuess.From(role);

        guess!.Stage.Should().Be(stage);
        guess.Reason.Should().Contain(role).And.EndWith(".");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [InlineData("Hydrologist")]
    [InlineData("Executive Assistant to the CEO")]
    [InlineData("Student Affairs Adviser")]
    [InlineData("Internal Auditor")]
    [InlineData("Director of Internship Programs")]
    [InlineData("HR Business Partner")]
    public void A_title_that_tells_nothing_or_two_things_is_not_guessed_from(string? role) => CareerStageGuess.From(role).Should().BeNull();
}
