using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using InfoInterview.Language.Evidence;

namespace InfoInterview.Language;

/// <summary>
/// Weights learnt from labelled texts: a linear model over the features of a text. It allocates nothing, holds no lock and costs time linear in the
/// number of features. Immutable, so that one serves all.
/// </summary>
internal sealed class EvidenceModel
{
    private const int StackBits = 1024;

    /// <summary>The weights of a feature fill whole vectors, so that they are added many at a time.</summary>
    private const int Lanes = 16;

    /// <summary>So many rows of the heaviest weights fit into a sum of sixteen bits.</summary>
    private const int MostRows = short.MaxValue / sbyte.MaxValue - 1;

    private readonly Slot[] slots;
    private readonly sbyte[] weights;
    private readonly int stride;
    private readonly float scale;
    private readonly float[] biases;
    private readonly Curve[] curves;
    private readonly int count;

    /// <param name="classes">What is told apart, by name.</param>
    /// <param name="isExclusive">Whether one class is right, or any number of them.</param>
    /// <param name="features">The features that are known, each once.</param>
    /// <param name="weights">For each feature a weight for each class.</param>
    /// <param name="scale">What a weight of one is worth.</param>
    /// <param name="biases">What is added for each class.</param>
    /// <param name="curves">How often a score is right: one for all where one class is right, else one for each.</param>
    public EvidenceModel(string[] classes, bool isExclusive, uint[] features, sbyte[] weights, float scale, float[] biases, Curve[] curves)
    {
        Classes = classes;
        IsExclusive = isExclusive;
        this.scale = scale;
        this.biases = biases;
        this.curves = curves;
        count = features.Length;
        stride = (classes.Length + Lanes - 1) / Lanes * Lanes;
        this.weights = new sbyte[count * stride];
        slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, count * 2))];
        for (var at = 0; at < count; at++)
        {
            weights.AsSpan(at * classes.Length, classes.Length).CopyTo(this.weights.AsSpan(at * stride));
            var slot = features[at] & (uint)(slots.Length - 1);
            while (slots[slot].Row != 0) slot = (slot + 1) & (uint)(slots.Length - 1);
            slots[slot] = new Slot(features[at], at + 1);
        }
    }

    /// <summary>What is told apart.</summary>
    public IReadOnlyList<string> Classes { get; }

    /// <summary>Whether one class is right, or any number of them.</summary>
    public bool IsExclusive { get; }

    /// <summary>How many features are known.</summary>
    public int Count => count;

    /// <summary>The place of a class.</summary>
    /// <exception cref="ArgumentException">There is no such class.</exception>
    public int IndexOf(string name)
    {
        for (var at = 0; at < Classes.Count; at++)
        {
            if (string.Equals(Classes[at], name, StringComparison.Ordinal)) return at;
        }

        throw new ArgumentException($"The weights know no '{name}'.", nameof(name));
    }

    /// <summary>How probable each class is by the weights, from 0 to 1; where one is right, they add up to 1.</summary>
    /// <param name="features">The features of the text, in any order; one that stands twice counts once.</param>
    /// <param name="scores">One place for each class.</param>
    public void Weigh(ReadOnlySpan<Feature> features, Span<float> scores)
    {
        var classes = Classes.Count;
        Span<int> sums = stackalloc int[stride];
        Span<short> parts = stackalloc short[stride];
        sums.Clear();
        parts.Clear();
        var blocks = (count / 64) + 1;
        Span<ulong> seen = blocks <= StackBits ? stackalloc ulong[blocks] : new ulong[blocks];
        seen.Clear();
        var known = 0;
        foreach (ref readonly var feature in features)
        {
            var row = Find(feature.Hash);
            if (row < 0) continue;
            ref var block = ref seen[row / 64];
            var bit = 1UL << (row % 64);
            if ((block & bit) != 0) continue;
            block |= bit;
            Add(row, parts);
            if (++known % MostRows == 0) Carry(parts, sums);
        }

        Carry(parts, sums);
        var norm = known == 0 ? 0 : scale / MathF.Sqrt(known);
        for (var at = 0; at < classes; at++) scores[at] = (sums[at] * norm) + biases[at];
        Squash(scores[..classes]);
    }

    /// <summary>How sure an answer with the given score is: how often such answers were right on texts not seen before.</summary>
    public float Certainty(int ofClass, float score) => curves[IsExclusive ? 0 : ofClass].At(score);

    /// <summary>Adds what each word spoke for a class.</summary>
    /// <param name="features">The features that were weighed.</param>
    /// <param name="ofClass">The class.</param>
    /// <param name="words">One place for each word of the reading.</param>
    public void Explain(ReadOnlySpan<Feature> features, int ofClass, Span<float> words)
    {
        foreach (ref readonly var feature in features)
        {
            if (feature.Word < 0 || feature.Word >= words.Length) continue;
            var row = Find(feature.Hash);
            if (row >= 0) words[feature.Word] += weights[(row * stride) + ofClass] * scale;
        }
    }

    private int Find(uint hash)
    {
        var mask = (uint)(slots.Length - 1);
        for (var slot = hash & mask; ; slot = (slot + 1) & mask)
        {
            var (key, row) = slots[slot];
            if (key == hash || row == 0) return row - 1;
        }
    }

    private void Add(int row, Span<short> parts)
    {
        ref var from = ref MemoryMarshal.GetArrayDataReference(weights);
        ref var to = ref MemoryMarshal.GetReference(parts);
        for (nuint lane = 0; lane < (nuint)stride; lane += Lanes)
        {
            var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref from, ((nuint)row * (nuint)stride) + lane));
            (Vector128.LoadUnsafe(ref to, lane) + low).StoreUnsafe(ref to, lane);
            (Vector128.LoadUnsafe(ref to, lane + (Lanes / 2)) + high).StoreUnsafe(ref to, lane + (Lanes / 2));
        }
    }

    private static void Carry(Span<short> parts, Span<int> sums)
    {
        for (var at = 0; at < parts.Length; at++) sums[at] += parts[at];
        parts.Clear();
    }

    private void Squash(Span<float> scores)
    {
        if (!IsExclusive)
        {
            foreach (ref var score in scores) score = 1 / (1 + MathF.Exp(-score));
            return;
        }

        var most = scores[0];
        foreach (var score in scores) most = MathF.Max(most, score);
        var sum = 0f;
        foreach (ref var score in scores) sum += score = MathF.Exp(score - most);
        foreach (ref var score in scores) score /= sum;
    }

    /// <summary>A feature and its row of weights, counted from one; a row of zero is an empty slot.</summary>
    private readonly record struct Slot(uint Key, int Row);
}
