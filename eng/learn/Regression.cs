using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace InfoInterview.Learn;

/// <summary>
/// Logistic regression by L-BFGS: all classes at once where one is right, each by itself where several may be. One thread, no
/// randomness: the same samples give the same weights.
/// </summary>
internal sealed class Regression
{
    private const int Memory = 8;

    private const int Lanes = 4;

    private readonly Problem problem;
    private readonly int classes;

    /// <summary>The classes, and nothing up to a whole number of vectors.</summary>
    private readonly int stride;
    private readonly bool isExclusive;
    private readonly double penalty;

    private Regression(Problem problem, int classes, bool isExclusive, double penalty)
    {
        this.problem = problem;
        this.classes = classes;
        stride = (classes + Lanes - 1) / Lanes * Lanes;
        this.isExclusive = isExclusive;
        this.penalty = penalty;
    }

    /// <summary>The weights by feature and class, the biases behind them.</summary>
    public static double[] Fit(Problem problem, int classes, bool isExclusive, double penalty, int rounds = 60)
    {
        var regression = new Regression(problem, classes, isExclusive, penalty);
        var padded = new double[(problem.Features.Length + 1) * regression.stride];
        regression.Descend(padded, rounds);
        var weights = new double[(problem.Features.Length + 1) * classes];
        for (var at = 0; at <= problem.Features.Length; at++)
            padded.AsSpan(at * regression.stride, classes).CopyTo(weights.AsSpan(at * classes));
        return weights;
    }

    public static void Score(ReadOnlySpan<int> row, double[] weights, int classes, Span<double> scores)
    {
        scores.Clear();
        foreach (var at in row)
        {
            var from = at * classes;
            for (var c = 0; c < classes; c++) scores[c] += weights[from + c];
        }

        var norm = row.Length == 0 ? 0 : 1 / Math.Sqrt(row.Length);
        var bias = weights.Length - classes;
        for (var c = 0; c < classes; c++) scores[c] = (scores[c] * norm) + weights[bias + c];
    }

    /// <summary>Scores to probabilities.</summary>
    public static void Squash(Span<double> scores, bool isExclusive)
    {
        if (!isExclusive)
        {
            foreach (ref var score in scores) score = 1 / (1 + Math.Exp(-score));
            return;
        }

        var most = double.MinValue;
        foreach (var score in scores) most = Math.Max(most, score);
        var sum = 0.0;
        foreach (ref var score in scores) sum += score = Math.Exp(score - most);
        foreach (ref var score in scores) score /= sum;
    }

    private double Loss(double[] weights, double[] gradient)
    {
        Array.Clear(gradient);
        var loss = 0.0;
        var bias = weights.Length - stride;
        Span<double> padded = stackalloc double[stride];
        var scores = padded[..classes];
        for (var i = 0; i < problem.Rows.Length; i++)
        {
            var (row, sample) = (problem.Rows[i], problem.Samples[i]);
            Sum(row, weights, padded);
            Squash(scores, isExclusive);
            padded[classes..].Clear();
            var norm = row.Length == 0 ? 0 : 1 / Math.Sqrt(row.Length);
            for (var c = 0; c < classes; c++)
            {
                var right = sample.Labels[c];
                if (isExclusive)
                {
                    if (right) loss -= sample.Weight * Math.Log(Math.Max(scores[c], 1e-12));
                }
                else
                {
                    loss -= sample.Weight * Math.Log(Math.Max(right ? scores[c] : 1 - scores[c], 1e-12));
                }

                scores[c] = (scores[c] - (right ? 1 : 0)) * sample.Weight;
                gradient[bias + c] += scores[c];
                scores[c] *= norm;
            }

            Spread(row, padded, gradient);
        }

        for (var at = 0; at < bias; at++)
        {
            var here = penalty * problem.Prices[at / stride];
            loss += here / 2 * weights[at] * weights[at];
            gradient[at] += here * weights[at];
        }

        return loss;
    }

    private void Sum(ReadOnlySpan<int> row, double[] weights, Span<double> scores)
    {
        scores.Clear();
        ref var from = ref MemoryMarshal.GetArrayDataReference(weights);
        for (var lane = 0; lane < stride; lane += Lanes)
        {
            var sum = Vector256<double>.Zero;
            foreach (var at in row) sum += Vector256.LoadUnsafe(ref from, (nuint)((at * stride) + lane));
            sum.CopyTo(scores[lane..]);
        }

        var norm = row.Length == 0 ? 0 : 1 / Math.Sqrt(row.Length);
        var bias = weights.Length - stride;
        for (var c = 0; c < stride; c++) scores[c] = (scores[c] * norm) + weights[bias + c];
    }

    private void Spread(ReadOnlySpan<int> row, ReadOnlySpan<double> scores, double[] gradient)
    {
        ref var to = ref MemoryMarshal.GetArrayDataReference(gradient);
        for (var lane = 0; lane < stride; lane += Lanes)
        {
            var share = Vector256.Create(scores.Slice(lane, Lanes));
            foreach (var at in row)
            {
                var place = (nuint)((at * stride) + lane);
                (Vector256.LoadUnsafe(ref to, place) + share).StoreUnsafe(ref to, place);
            }
        }
    }

    private void Descend(double[] weights, int rounds)
    {
        var size = weights.Length;
        var (gradient, next, nextGradient, direction) = (new double[size], new double[size], new double[size], new double[size]);
        var (steps, changes, products) = (new List<double[]>(), new List<double[]>(), new List<double>());
        var loss = Loss(weights, gradient);
        for (var round = 0; round < rounds; round++)
        {
            Direct(gradient, steps, changes, products, direction);
            var slope = Dot(gradient, direction);
            var step = round == 0 ? Math.Min(1, 1 / Math.Sqrt(Dot(gradient, gradient))) : 1.0;
            double nextLoss;
            while (true)
            {
                for (var at = 0; at < size; at++) next[at] = weights[at] + (step * direction[at]);
                nextLoss = Loss(next, nextGradient);
                if (nextLoss <= loss + (1e-4 * step * slope) || step < 1e-10) break;
                step /= 2;
            }

            var (moved, changed) = (new double[size], new double[size]);
            for (var at = 0; at < size; at++) (moved[at], changed[at]) = (next[at] - weights[at], nextGradient[at] - gradient[at]);
            var product = Dot(moved, changed);
            if (product > 1e-12)
            {
                if (steps.Count == Memory)
                {
                    steps.RemoveAt(0);
                    changes.RemoveAt(0);
                    products.RemoveAt(0);
                }

                steps.Add(moved);
                changes.Add(changed);
                products.Add(product);
            }

            var gain = loss - nextLoss;
            Array.Copy(next, weights, size);
            (gradient, nextGradient) = (nextGradient, gradient);
            loss = nextLoss;
            if (gain < 1e-5 * Math.Max(1, Math.Abs(loss))) break;
        }
    }

    private static void Direct(double[] gradient, List<double[]> steps, List<double[]> changes, List<double> products, double[] direction)
    {
        for (var at = 0; at < direction.Length; at++) direction[at] = -gradient[at];
        var alphas = new double[steps.Count];
        for (var k = steps.Count - 1; k >= 0; k--)
        {
            alphas[k] = Dot(steps[k], direction) / products[k];
            AddTo(direction, changes[k], -alphas[k]);
        }

        if (steps.Count > 0)
        {
            var scale = products[^1] / Dot(changes[^1], changes[^1]);
            for (var at = 0; at < direction.Length; at++) direction[at] *= scale;
        }

        for (var k = 0; k < steps.Count; k++) AddTo(direction, steps[k], alphas[k] - (Dot(changes[k], direction) / products[k]));
    }

    private static double Dot(double[] one, double[] other)
    {
        var (sum, lanes) = (0.0, System.Numerics.Vector<double>.Count);
        var at = 0;
        var total = System.Numerics.Vector<double>.Zero;
        for (; at <= one.Length - lanes; at += lanes)
            total += new System.Numerics.Vector<double>(one, at) * new System.Numerics.Vector<double>(other, at);
        sum = System.Numerics.Vector.Sum(total);
        for (; at < one.Length; at++) sum += one[at] * other[at];
        return sum;
    }

    private static void AddTo(double[] to, double[] what, double times)
    {
        for (var at = 0; at < to.Length; at++) to[at] += times * what[at];
    }
}
