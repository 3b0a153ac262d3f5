using InfoInterview.Language.Evidence;

namespace InfoInterview.Language;

/// <summary>
/// Weights learnt from labelled texts: a linear model over the features of a text. It allocates nothing, holds no lock and costs time linear in the
/// number of features. Immutable, so that one serves all.
/// </summary>
internal sealed class EvidenceModel
{
    private const int StackBits = 1024;

    private readonly uint[] keys;
    private readonly int[] places;
    private readonly sbyte[] weights;
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
        this.weights = weights;
        this.scale = scale;
        this.biases = biases;
        this.curves = curves;
        count = features.Length;
        var size = 16;
        while (size < features.Length * 2) size *= 2;
        (keys, places) = (new uint[size], new int[size]);
        for (var at = 0; at < features.Length; at++)
        {
            var slot = features[at] & (uint)(size - 1);
            while (places[slot] != 0) slot = (slot + 1) & (uint)(size - 1);
            (keys[slot], places[slot]) = (features[at], at + 1);
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
        Span<int> sums = stackalloc int[classes];
        sums.Clear();
        var blocks = (count / 64) + 1;
        Span<ulong> seen = blocks <= StackBits ? stackalloc ulong[blocks] : new ulong[blocks];
        seen.Clear();
        var known = 0;
        foreach (ref readonly var feature in features)
        {
            var place = Find(feature.Hash);
            if (place < 0) continue;
            ref var block = ref seen[place / 64];
            var bit = 1UL << (place % 64);
            if ((block & bit) != 0) continue;
            block |= bit;
            known++;
            var own = weights.AsSpan(place * classes, classes);
            for (var at = 0; at < own.Length; at++) sums[at] += own[at];
        }

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
            var place = Find(feature.Hash);
            if (place >= 0) words[feature.Word] += weights[(place * Classes.Count) + ofClass] * scale;
        }
    }

    private int Find(uint hash)
    {
        var mask = (uint)(keys.Length - 1);
        for (var slot = hash & mask; places[slot] != 0; slot = (slot + 1) & mask)
        {
            if (keys[slot] == hash) return places[slot] - 1;
        }

        return -1;
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
}
