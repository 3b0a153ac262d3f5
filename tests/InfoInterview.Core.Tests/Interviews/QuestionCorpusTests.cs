using Xunit.Abstractions;

namespace InfoInterview.Tests.Interviews;

public sealed class QuestionCorpusTests(ITestOutputHelper output)
{
    [CorpusFact]
    public void Zdev() => Show(LabelledQuestion.ReadJson(Corpus.Read("questions/dev.jsonl")), true);

    [Fact]
    public void Zopen() => Show(LabelledQuestion.Read(OpenRows.Table), true);

    [Fact]
    public void Zblind() => Show(LabelledQuestion.Read(BlindRows.Table), false);

    private void Show(IReadOnlyList<LabelledQuestion> rows, bool rowsToo)
    {
        var score = new QuestionScore(rows);
        output.WriteLine(score.ToString());
        if (rowsToo) output.WriteLine(string.Join('\n', score.Wrong));
        score.Wrong.Should().BeNull();
    }
}
