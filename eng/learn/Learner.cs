using InfoInterview.Language.Evidence;

namespace InfoInterview.Learn;

/// <summary>Learns the weights of a task, and how often they are right on texts that were left out.</summary>
internal static class Learner
{
    private const int CurvePoints = 16;

    /// <summary>Weights that say less than this part of the 127 steps are left out of the file.</summary>
    private const double LeastWeight = 1.5;

    /// <summary>The scores of every sample by weights that did not see its fifth of the texts.</summary>
    public static double[][] LeftOut(LearningTask task, IReadOnlyList<Sample> samples, string language)
    {
        var scores = new double[samples.Count][];
        for (var fold = 0; fold < Corpus.Folds; fold++)
        {
            var (problem, weights) = Fit(task, [.. samples.Where(sample => sample.Fold != fold)], language);
            var places = Problem.PlacesOf(problem.Features);
            for (var at = 0; at < samples.Count; at++)
            {
                if (samples[at].Fold != fold) continue;
                scores[at] = new double[task.Classes.Length];
                Regression.Score(Problem.Row(samples[at].Features, places), weights, task.Classes.Length, scores[at]);
                Regression.Squash(scores[at], task.IsExclusive);
            }
        }

        return scores;
    }

    public static byte[] Learn(LearningTask task, IReadOnlyList<Sample> samples, double[][] leftOut, string language)
    {
        var (problem, weights) = Fit(task, samples, language);
        var classes = task.Classes.Length;
        var most = weights.AsSpan(0, problem.Features.Length * classes).ToArray().Max(Math.Abs);
        var scale = (float)(most / sbyte.MaxValue);
        var quantised = new sbyte[problem.Features.Length * classes];
        for (var at = 0; at < quantised.Length; at++)
            quantised[at] = Math.Abs(weights[at]) < LeastWeight * scale ? (sbyte)0 : (sbyte)Math.Round(weights[at] / scale);
        var biases = weights.AsSpan(problem.Features.Length * classes).ToArray().Select(bias => (float)bias).ToArray();
        if (task.IsExact) leftOut = Exactness.Move(Exactness.Thresholds(task, samples, leftOut), biases, leftOut);
        return EvidenceFile.Write(
            task.Classes, task.IsExclusive, problem.Features, quantised, scale, biases, Curves(task, samples, leftOut));
    }

    /// <summary>All features first, then the strongest of them alone.</summary>
    private static (Problem Problem, double[] Weights) Fit(LearningTask task, IReadOnlyList<Sample> samples, string language)
    {
        const double Price = 0.002;
        const int Rounds = 80;
        var classes = task.Classes.Length;
        var problem = Problem.Of(samples);
        var weights = Regression.Fit(problem, classes, task.IsExclusive, Price, Rounds);
        var strength = new double[problem.Features.Length];
        for (var at = 0; at < strength.Length; at++)
        {
            for (var c = 0; c < classes; c++)
                strength[at] = Math.Max(strength[at], Math.Abs(weights[(at * classes) + c]) * Math.Sqrt(problem.Prices[at]));
        }

        if (problem.Features.Length <= task.MostFeatures(language)) return (problem, weights);
        var kept = Enumerable.Range(0, strength.Length).OrderByDescending(at => strength[at]).ThenBy(at => at)
            .Take(task.MostFeatures(language)).Select(at => problem.Features[at]);
        problem = Problem.Of(samples, kept);
        return (problem, Regression.Fit(problem, classes, task.IsExclusive, Price, Rounds));
    }

    private static Curve[] Curves(LearningTask task, IReadOnlyList<Sample> samples, double[][] leftOut)
    {
        // Sentences of whole letters and of our own messages hardly ever ask: a curve over them would tell how rare asks are,
        // not how sure the weights.
        var firm = Enumerable.Range(0, samples.Count)
            .Where(at => samples[at].IsFirm
            && (task != MessageTasks.Asks || !samples[at].Set.Contains("letters", StringComparison.Ordinal) && samples[at].Id != "own"))
            .ToList();
        if (!task.IsExclusive)
            return [.. Enumerable.Range(0, task.Classes.Length)
                .Select(c => CurveOf([.. firm.Select(at => (leftOut[at][c], samples[at].Labels[c]))]))];
        return [CurveOf(
            [.. firm.Select(
                at => { var best = Array.IndexOf(
                    leftOut[at], leftOut[at].Max()); return (leftOut[at][best], samples[at].Labels[best]); })])];
    }

    /// <summary>The shares of right answers by score, made to rise; few answers count for little.</summary>
    internal static Curve CurveOf(List<(double Score, bool IsRight)> answers)
    {
        answers.Sort((one, other) => one.Score.CompareTo(other.Score));
        var size = Math.Max(20, answers.Count / 40);
        var blocks = new List<(double Scores, double Right, int Count)>();
        for (var from = 0; from < answers.Count; from += size)
        {
            var part = answers.GetRange(from, Math.Min(size, answers.Count - from));
            blocks.Add((part.Sum(answer => answer.Score), part.Count(answer => answer.IsRight), part.Count));
            while (blocks.Count > 1 && blocks[^2].Right / blocks[^2].Count >= blocks[^1].Right / blocks[^1].Count)
            {
                var (last, before) = (blocks[^1], blocks[^2]);
                blocks.RemoveRange(blocks.Count - 2, 2);
                blocks.Add((before.Scores + last.Scores, before.Right + last.Right, before.Count + last.Count));
            }
        }

        while (blocks.Count > CurvePoints)
        {
            var least = Enumerable.Range(0, blocks.Count - 1).MinBy(at => blocks[at].Count + blocks[at + 1].Count);
            var (one, other) = (blocks[least], blocks[least + 1]);
            blocks[least] = (one.Scores + other.Scores, one.Right + other.Right, one.Count + other.Count);
            blocks.RemoveAt(least + 1);
        }

        return new Curve(
            [.. blocks.Select(block => (float)(block.Scores / block.Count))],
            [.. blocks.Select(block => (float)((block.Right + 0.5) / (block.Count + 1)))]);
    }
}
