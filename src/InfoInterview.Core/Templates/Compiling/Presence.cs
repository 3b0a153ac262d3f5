namespace InfoInterview.Templates.Compiling;

/// <summary>An optional name that is known to be there, because a section on it is open; a chain of them, innermost first.</summary>
internal sealed record Presence(int Slot, string Path, Presence? Next)
{
    public static bool Has(Presence? chain, int slot, string path)
    {
        for (var at = chain; at is not null; at = at.Next)
        {
            if (at.Slot == slot && string.Equals(at.Path, path, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>The chain and more names of one slot.</summary>
    public static Presence? With(Presence? chain, int slot, ValueList<string> paths)
    {
        foreach (var path in paths)
        {
            if (!Has(chain, slot, path)) chain = new(slot, path, chain);
        }

        return chain;
    }

    /// <summary>The chain without the names of a slot that now holds another element.</summary>
    public static Presence? Without(Presence? chain, int slot)
    {
        if (chain is null) return null;
        var next = Without(chain.Next, slot);
        return chain.Slot == slot ? next : chain with { Next = next };
    }

    /// <summary>Names the chain, so that the same partial under the same sections is compiled once.</summary>
    public static string Key(Presence? chain)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        for (var at = chain; at is not null; at = at.Next) names.Add(string.Create(CultureInfo.InvariantCulture, $"{at.Slot}:{at.Path}"));
        return string.Join(',', names);
    }
}
