namespace InfoInterview.Engagements.Folding;

/// <summary>Facts in the order of time, each once; of two with one key the first that was recorded stands.</summary>
internal static class FactSet
{
    public static Fact[] Of(ValueList<Fact> known, IEnumerable<Fact> more)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var unkeyed = new HashSet<Fact>();
        var all = new List<Fact>(known.Count);
        foreach (var fact in known.Concat(more))
        {
            if (fact.Key is { } key ? keys.Add(key) : unkeyed.Add(fact)) all.Add(fact);
        }

        all.Sort(FactOrder.Instance);
        return [.. all];
    }
}
