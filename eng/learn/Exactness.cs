namespace InfoInterview.Learn;

/// <summary>
/// For a task of which all labels have to be right together: from which score on each class is said, so that the most texts that
/// were left out are read exactly right.
/// </summary>
internal static class Exactness
{
    private const int Rounds = 4;

    /// <summary>What it counts for more to name a fault than to leave a good text in peace.</summary>
    private const double Named = 0.2;

    /// <summary>The scores from which each class is said.</summary>
    public static double[] Thresholds(LearningTask task, IReadOnlyList<Sample> samples, double[][] scores)
    {
        var thresholds = new double[task.Classes.Length];
        Array.Fill(thresholds, 0.5);
        var firm = Enumerable.Range(0, samples.Count).Where(at => samples[at].IsFirm).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            for (var c = 0; c < thresholds.Length; c++) thresholds[c] = Best(samples, scores, firm, thresholds, c);
        }

        return thresholds;
    }

    /// <summary>How many of some texts are read exactly right, and of how many that have a fault the first is named.</summary>
    public static (int Exact, int Main, int Faulty) Count(
        IReadOnlyList<Sample> samples, double[][] scores, double[] thresholds, IEnumerable<int> texts)
    {
        var (exact, main, faulty) = (0, 0, 0);
        foreach (var at in texts)
        {
            if (IsExact(samples[at], scores[at], thresholds)) exact++;
            if (samples[at].Main is not { } fault) continue;
            faulty++;
            if (scores[at][fault] >= thresholds[fault]) main++;
        }

        return (exact, main, faulty);
    }

    /// <summary>Moves biases and scores so that each class is said from a half.</summary>
    public static double[][] Move(double[] thresholds, float[] biases, double[][] scores)
    {
        for (var c = 0; c < thresholds.Length; c++) biases[c] -= (float)Logit(thresholds[c]);
        return [.. scores.Select(row => row.Select((score, c) => 1 / (1 + Math.Exp(Logit(thresholds[c]) - Logit(score)))).ToArray())];
    }

    private static double Logit(double share)
    {
        const double Edge = 1e-6;
        share = Math.Clamp(share, Edge, 1 - Edge);
        return Math.Log(share / (1 - share));
    }

    private static bool IsExact(Sample sample, double[] scores, double[] thresholds)
    {
        for (var c = 0; c < thresholds.Length; c++)
        {
            if (scores[c] >= thresholds[c] != sample.Labels[c]) return false;
        }

        return true;
    }

    /// <summary>The middle of the scores at which the most are right, where the others stay as they are.</summary>
    private static double Best(IReadOnlyList<Sample> samples, double[][] scores, List<int> firm, double[] thresholds, int c)
    {
        var others = firm.Where(
            at => Enumerable.Range(0, thresholds.Length).All(k => k == c || scores[at][k] >= thresholds[k] == samples[at].Labels[k]))
            .ToList();
        var (best, most) = (new List<double>(), -1.0);
        for (var step = 5; step <= 95; step++)
        {
            var threshold = step / 100.0;
            var right = others.Sum(at => scores[at][c] >= threshold != samples[at].Labels[c] ? 0 : samples[at].Labels[c] ? 1 + Named : 1);
            if (right < most) continue;
            if (right > most) best.Clear();
            most = right;
            best.Add(threshold);
        }

        return best[best.Count / 2];
    }
}
