using InfoInterview.Interviews;
using InfoInterview.Interviews.Asking;

namespace InfoInterview.Tests.Interviews;

/// <summary>What the rules say of a German question is German.</summary>
public sealed class GermanQuestionFindingTests
{
    [Theory]
    [InlineData("Don't you agree that this work is boring?")]
    [InlineData("Could you hire me?")]
    [InlineData("Do you like your job?")]
    [InlineData("Is it the pay or the people?")]
    [InlineData("Is it hard?")]
    [InlineData("How did you start, and what do you earn yourself?")]
    [InlineData("How old are you?")]
    [InlineData("Are you married?")]
    [InlineData("What do you earn?")]
    [InlineData("When was your company founded?")]
    [InlineData("Why did you fail?")]
    [InlineData("How did you get fired?")]
    [InlineData("How, given that I have read so much about the field and thought for a long time about everything that people say of it in the papers and on the radio and at home with my family, do you see it?")]
    public void Every_sentence_and_every_suggestion_has_German(string question)
    {
        foreach (var finding in new QuestionReviewer().Review(question))
        {
            GermanQuestionFindings.Phrases.Of(finding.Message).Should().NotBeNull(finding.Message);
            if (finding.Suggestion is { } suggestion) GermanQuestionFindings.Phrases.Of(suggestion).Should().NotBeNull(suggestion);
        }
    }

    [Fact]
    public void A_German_question_is_judged_in_German() =>
        new QuestionReviewer().Review("Mögen Sie Ihre Arbeit?", "de").Should().Contain(finding =>
            finding.Message == "„Mögen Sie Ihre Arbeit?“ lässt sich mit Ja oder Nein beantworten."
            || finding.Message.EndsWith("lässt sich mit Ja oder Nein beantworten.", StringComparison.Ordinal));
}
