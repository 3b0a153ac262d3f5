using InfoInterview.Tests.Interviews;

namespace InfoInterview.Learn;

/// <summary>
/// How the reviewer reads labelled questions, by the score that the tests use: all labels right together, and the main fault named.
/// </summary>
internal static class QuestionMeasures
{
    public static void Print(string folder)
    {
        Console.WriteLine("| questions | texts | exactly right | main fault named | good ones left in peace |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        foreach (var set in new[] { "en", "de" }.SelectMany(language => Corpus.Rows([folder], "questions", language))
            .Where(row => !row.Row.Is("soft")).GroupBy(row => row.Set))
        {
            var score = new QuestionScore(set.Select(row =>
                new LabelledQuestion(row.Row.Text("text"), row.Row.List("labels"), []) { Language = row.Row.Text("language") }));
            var (right, main) = (100.0 * score.Exact / score.Total, 100.0 * score.Named / Math.Max(1, score.Total - score.Good));
            var calm = 100.0 * score.LeftInPeace / Math.Max(1, score.Good);
            Console.WriteLine(FormattableString.Invariant($"| {set.Key} | {score.Total} | {right:0} | {main:0} | {calm:0} |"));
        }
    }
}
