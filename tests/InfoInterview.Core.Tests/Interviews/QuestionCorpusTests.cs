namespace InfoInterview.Tests.Interviews;

public sealed class QuestionCorpusTests
{
    private const double Target = 0.95;

    [Fact]
    public void The_rules_judge_as_the_labels_do() =>
        Hold(new QuestionScore(LabelledQuestion.ReadJson(Corpus.Read("questions/dev.jsonl"))));

    [Fact]
    public void The_rules_judge_our_own_questions_as_their_labels_do() =>
        new QuestionScore(LabelledQuestion.Read(OpenRows.Table)).Wrong.Should().BeEmpty();

    [Fact]
    public void The_rules_judge_questions_that_they_were_not_made_with()
    {
        const int Known = 6;
        var score = new QuestionScore(LabelledQuestion.Read(BlindRows.Table));
        score.Wrong.Count.Should().BeLessThanOrEqualTo(Known, score.ToString());
        score.LeftInPeace.Should().BeGreaterThanOrEqualTo(score.Good - 3);
    }

    [Theory]
    [InlineData("plain", 93, 94)]
    [InlineData("hard", 76, 62)]
    [InlineData("de", 87, 94)]
    public void The_rules_judge_guarded_questions_that_no_weights_were_learnt_from(string kind, int leastExact, int leastNamed)
    {
        var score = new QuestionScore(LabelledQuestion.ReadGuard(Corpus.Read($"guard/questions-{kind}.jsonl")));
        (100.0 * score.Exact / score.Total).Should().BeGreaterThanOrEqualTo(leastExact, string.Join('\n', score.Wrong));
        (100.0 * score.Named / (score.Total - score.Good)).Should().BeGreaterThanOrEqualTo(leastNamed, string.Join('\n', score.Wrong));
    }

    private static void Hold(QuestionScore score)
    {
        foreach (var label in QuestionScore.Labels.Values)
        {
            score.Precision(label).Should().BeGreaterThanOrEqualTo(Target, score.ToString());
            score.Recall(label).Should().BeGreaterThanOrEqualTo(Target, score.ToString());
        }

        score.LeftInPeace.Should().BeGreaterThanOrEqualTo((int)(Target * score.Good));
    }
}
