using System.Collections.Immutable;

namespace InfoInterview.Notes.Binding;

/// <summary>Puts things into lists and takes them out.</summary>
internal static class Pages
{
    /// <summary>The list with an item in the place of the one that is the same, or at its end.</summary>
    public static ValueList<T> Put<T>(ValueList<T> items, T item, Func<T, T, bool> isSame)
    {
        for (var at = 0; at < items.Count; at++)
        {
            if (isSame(items[at], item)) return items.ToImmutableArray().SetItem(at, item).ToValueList();
        }

        return items.Add(item);
    }

    /// <summary>The items that are kept; the same list when all are.</summary>
    public static ValueList<T> Where<T>(ValueList<T> items, Func<T, bool> keep)
    {
        var kept = ImmutableArray.CreateBuilder<T>(items.Count);
        foreach (var item in items)
        {
            if (keep(item)) kept.Add(item);
        }

        return kept.Count == items.Count ? items : kept.ToImmutable().ToValueList();
    }
}
