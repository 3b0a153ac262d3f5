namespace InfoInterview.Engagements.Folding;

/// <summary>
/// Facts in the order of time, each once; of two with one key the first that was recorded stands, and of two that say the same the one
/// with the higher sequence, whichever came first.
/// </summary>
internal static class FactSet
{
    public static Fact[] Of(ValueList<Fact> known, IEnumerable<Fact> more)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var unkeyed = new Dictionary<Fact, int>();
        var all = new List<Fact>(known.Count);
        foreach (var fact in known.Concat(more))
        {
            if (fact.Key is { } key)
            {
                if (keys.Add(key)) all.Add(fact);
                continue;
            }

            var said = fact.Sequence == 0 ? fact : fact with { Sequence = 0 };
            if (unkeyed.TryAdd(said, all.Count)) all.Add(fact);
            else if (all[unkeyed[said]].Sequence < fact.Sequence) all[unkeyed[said]] = fact;
        }

        all.Sort(FactOrder.Instance);
        return [.. all];
    }
}
