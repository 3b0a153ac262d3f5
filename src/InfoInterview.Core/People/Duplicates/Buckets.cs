namespace InfoInterview.People.Duplicates;

/// <summary>Records under the keys that they share, so that only those are compared that have something in common.</summary>
internal sealed class Buckets
{
    /// <summary>
    /// In a larger bucket each record is compared only with this many after it in the order of names, which keeps the work near-linear.
    /// </summary>
    public const int MaxCompared = 24;

    private readonly Dictionary<string, List<Candidate>> buckets = new(StringComparer.Ordinal);

    public void Add(string key, Candidate candidate)
    {
        if (!buckets.TryGetValue(key, out var bucket)) buckets.Add(key, bucket = []);
        bucket.Add(candidate);
    }

    /// <summary>Every bucket of at least two, in the order in which the keys came, with its records in the order of names.</summary>
    public IEnumerable<(string Key, IReadOnlyList<Candidate> Members)> Shared()
    {
        foreach (var (key, bucket) in buckets)
        {
            if (bucket.Count < 2) continue;
            if (bucket.Count > MaxCompared) bucket.Sort((left, right) => Compare(left, right));
            yield return (key, bucket);
        }
    }

    /// <summary>The pairs of a bucket that are compared.</summary>
    public static IEnumerable<(Candidate First, Candidate Second)> Pairs(IReadOnlyList<Candidate> members)
    {
        for (var i = 0; i < members.Count; i++)
        {
            for (var j = i + 1; j < Math.Min(members.Count, i + 1 + MaxCompared); j++)
            {
                yield return members[i].Number < members[j].Number ? (members[i], members[j]) : (members[j], members[i]);
            }
        }
    }

    private static int Compare(Candidate left, Candidate right)
    {
        var byName = string.CompareOrdinal(left.Name.Key, right.Name.Key);
        return byName != 0 ? byName : left.Number.CompareTo(right.Number);
    }
}
