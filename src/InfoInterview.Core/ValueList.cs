using System.Collections.Immutable;

namespace InfoInterview;

/// <summary>Makes <see cref="ValueList{T}"/>; collection expressions such as <c>[a, b]</c> do the same.</summary>
public static class ValueList
{
    /// <summary>A list of the given elements, copied.</summary>
    /// <param name="items">The elements, in their order; may be empty.</param>
    /// <returns>The list.</returns>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new(ImmutableArray.Create(items));

    /// <summary>A list of the given elements, copied unless they are already immutable.</summary>
    /// <param name="items">The elements, in their order; read once, here.</param>
    /// <returns>The list.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is <c>null</c>.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => new([.. items]);

    /// <summary>A list over an array that is immutable already, not copied.</summary>
    /// <param name="items">The array; <c>default</c> makes an empty list.</param>
    /// <returns>The list.</returns>
    public static ValueList<T> ToValueList<T>(this ImmutableArray<T> items) => new(items);
}
