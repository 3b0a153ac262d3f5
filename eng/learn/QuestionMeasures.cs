using InfoInterview.Interviews;
using InfoInterview.Rules;

namespace InfoInterview.Learn;

/// <summary>How the reviewer reads labelled questions: all labels right together, and the main fault named.</summary>
internal static class QuestionMeasures
{
    public static readonly IReadOnlyDictionary<string, string> Labels = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [RuleIds.OpenQuestion] = "closed",
        [RuleIds.NeutralQuestion] = "leading",
        [RuleIds.OneQuestion] = "double-barrelled",
        [RuleIds.NoJobQuestion] = "asks-for-job",
        [RuleIds.PrivateMatters] = "too-personal",
        [RuleIds.PublicPages] = "answerable-from-public-pages",
        [RuleIds.ShortQuestion] = "too-long",
        [RuleIds.TactfulQuestion] = "insensitive",
    };

    public static void Print(string folder)
    {
        Console.WriteLine("| questions | texts | exactly right | main fault named | good ones left in peace |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        var reviewer = new QuestionReviewer();
        foreach (var set in new[] { "en", "de" }.SelectMany(language => Corpus.Rows([folder], "questions", language))
            .Where(row => !row.Row.Is("soft")).GroupBy(row => row.Set))
        {
            var (exact, named, faulty, peace) = (0, 0, 0, 0);
            foreach (var (_, row) in set)
            {
                var given = reviewer.Review(row.Text("text"), row.Text("language")).Select(finding => Labels[finding.Rule.Id])
                    .ToHashSet(StringComparer.Ordinal);
                var labels = row.List("labels");
                if (given.SetEquals(labels)) exact++;
                if (labels.Length == 0) peace += given.Count == 0 ? 1 : 0;
                else faulty++;
                if (labels.Length > 0 && given.Contains(labels[0])) named++;
            }

            var (right, main) = (100.0 * exact / set.Count(), 100.0 * named / Math.Max(1, faulty));
            var calm = 100.0 * peace / Math.Max(1, set.Count() - faulty);
            Console.WriteLine(FormattableString.Invariant($"| {set.Key} | {set.Count()} | {right:0} | {main:0} | {calm:0} |"));
        }
    }
}
