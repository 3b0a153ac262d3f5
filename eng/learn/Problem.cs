namespace InfoInterview.Learn;

/// <summary>Samples over the features that are kept, as sparse rows.</summary>
internal sealed class Problem
{
    private Problem(IReadOnlyList<Sample> samples, uint[] features, int[][] rows, double[] prices) =>
        (Samples, Features, Rows, Prices) = (samples, features, rows, prices);

    public IReadOnlyList<Sample> Samples { get; }

    public uint[] Features { get; }

    public int[][] Rows { get; }

    /// <summary>What a weight of each feature costs: the more texts it stands in, the more, as it tells the less.</summary>
    public double[] Prices { get; }

    /// <summary>The features that stand in two texts or more.</summary>
    public static Problem Of(IReadOnlyList<Sample> samples)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var feature in samples.SelectMany(sample => sample.Features)) counts[feature] = counts.GetValueOrDefault(feature) + 1;
        return Of(samples, counts.Where(pair => pair.Value > 1).Select(pair => pair.Key));
    }

    public static Problem Of(IReadOnlyList<Sample> samples, IEnumerable<uint> kept)
    {
        const double Steepness = 0.6;
        var features = kept.Order().ToArray();
        var places = PlacesOf(features);
        var rows = samples.Select(sample => Row(sample.Features, places)).ToArray();
        var counts = new int[features.Length];
        foreach (var at in rows.SelectMany(row => row)) counts[at]++;
        return new Problem(samples, features, rows, [.. counts.Select(count => Math.Pow(count + 1, Steepness))]);
    }

    public static Dictionary<uint, int> PlacesOf(uint[] features)
    {
        var places = new Dictionary<uint, int>(features.Length);
        for (var at = 0; at < features.Length; at++) places.Add(features[at], at);
        return places;
    }

    public static int[] Row(uint[] features, Dictionary<uint, int> places)
    {
        var row = new List<int>(features.Length);
        foreach (var feature in features)
        {
            if (places.TryGetValue(feature, out var place)) row.Add(place);
        }

        return [.. row];
    }
}
