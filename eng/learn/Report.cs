namespace InfoInterview.Learn;

/// <summary>Prints how the texts that were left out were read.</summary>
internal static class Report
{
    /// <summary>How many may be told without a person so that so many of them are right.</summary>
    private static string Shares(List<(double Sure, bool IsRight)> answers) => string.Concat(new[] { 98, 96, 94 }.Select(aim =>
    {
        var most = Enumerable.Range(1, answers.Count)
            .LastOrDefault(count => 100 * answers.Take(count).Count(answer => answer.IsRight) >= aim * count);
        return $"; {aim} right: {100 * most / answers.Count} % from {(most == 0 ? 1 : answers[most - 1].Sure):0.00}";
    }));

    /// <summary>How many texts have all their labels right, and how many that have a fault the main one.</summary>
    public static void PrintExact(LearningTask task, IReadOnlyList<Sample> samples, double[][] scores)
    {
        var thresholds = Exactness.Thresholds(task, samples, scores);
        Console.WriteLine(
            "  said from "
            + string.Join("  ", task.Classes.Zip(thresholds, (name, from) => FormattableString.Invariant($"{name} {from:0.00}"))));
        foreach (var set in Enumerable.Range(0, samples.Count).Where(at => samples[at].IsFirm).GroupBy(at => samples[at].Set)
            .OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var (exact, main, faulty) = Exactness.Count(samples, scores, thresholds, set);
            var (right, named) = (100.0 * exact / set.Count(), 100.0 * main / Math.Max(1, faulty));
            Console.WriteLine(FormattableString.Invariant($"  {set.Key,-40} exactly right {right:0.0}, main fault {named:0.0}"));
        }
    }

    private static IEnumerable<(Sample sample, int at)> Firm(IReadOnlyList<Sample> samples) =>
        samples.Select((sample, at) => (sample, at)).Where(pair => pair.sample.IsFirm);

    public static void Print(LearningTask task, IReadOnlyList<Sample> samples, double[][] scores)
    {
        foreach (var set in Firm(samples).GroupBy(pair => pair.sample.Set).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Concat(Firm(samples).GroupBy(_ => "all")))
        {
            if (task.IsExclusive)
            {
                var answers = set.Select(
                    pair => (Sure: scores[pair.at].Max(),
                    IsRight: pair.sample.Labels[Array.IndexOf(scores[pair.at], scores[pair.at].Max())]))
                    .OrderByDescending(answer => answer.Sure).ToList();
                var surest = answers.Take(answers.Count * 7 / 10).ToList();
                Console.WriteLine(
                    $"  {set.Key,-40} {100.0 * answers.Count(answer => answer.IsRight) / answers.Count:0.0} of {answers.Count}; of the "
                    + $"surest 70: {100.0 * surest.Count(answer => answer.IsRight) / Math.Max(1, surest.Count):0.0}{Shares(answers)}");
                continue;
            }

            Console.WriteLine(
                $"  {set.Key,-40} {set.Count()}: "
                + string.Join(
                    "  ", task.Classes.Select((name, c) => (name, c)).Where(pair => set.Any(row => row.sample.Labels[pair.c]))
                    .Select(pair => Best(pair.name, pair.c))));

            string Best(string name, int c)
            {
                var best = (F: 0.0, P: 0.0, R: 0.0, T: 0.0);
                foreach (var threshold in new[] { 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7 })
                {
                    var (hit, said, there) = (set.Count(row => scores[row.at][c] >= threshold && row.sample.Labels[c]),
                        set.Count(row => scores[row.at][c] >= threshold), set.Count(row => row.sample.Labels[c]));
                    var (p, r) = (said == 0 ? 0 : 100.0 * hit / said, 100.0 * hit / there);
                    var f = p + r == 0 ? 0 : 2 * p * r / (p + r);
                    if (f > best.F) best = (f, p, r, threshold);
                }

                return $"{name} P{best.P:0} R{best.R:0} F{best.F:0} @{best.T:0.00}";
            }
        }
    }
}
