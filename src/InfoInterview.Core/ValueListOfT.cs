using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace InfoInterview;

/// <summary>
/// An immutable list that compares by its elements, so that records which hold one compare by value.
/// Two lists are equal when they hold equal elements in the same order; <c>default</c> is the empty list.
/// </summary>
/// <typeparam name="T">The type of the elements; a null element is kept as it is.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly ImmutableArray<T> items;

    internal ValueList(ImmutableArray<T> items) => this.items = items;

    private ImmutableArray<T> Items => items.IsDefault ? [] : items;

    /// <summary>The number of elements.</summary>
    public int Count => items.IsDefault ? 0 : items.Length;

    /// <summary>Whether there is no element.</summary>
    public bool IsEmpty => items.IsDefaultOrEmpty;

    /// <summary>The element at a position, counted from zero.</summary>
    /// <exception cref="IndexOutOfRangeException">The position is negative or not below <see cref="Count"/>.</exception>
    public T this[int index] => Items[index];

    /// <summary>The elements as a span over the list's own memory.</summary>
    /// <returns>A view of all elements; empty for an empty list.</returns>
    public ReadOnlySpan<T> AsSpan() => items.AsSpan();

    /// <summary>A new list with one more element at the end.</summary>
    /// <param name="item">What comes last.</param>
    /// <returns>The longer list; this one stays as it is.</returns>
    public ValueList<T> Add(T item) => new(Items.Add(item));

    /// <summary>Whether an equal element is there, found without allocating.</summary>
    internal bool Contains(T item) => Items.Contains(item);

    /// <summary>The place of the first equal element, counted from zero; -1 where there is none.</summary>
    internal int IndexOf(T item) => Items.IndexOf(item);

    /// <summary>Enumerates without allocating.</summary>
    /// <returns>An enumerator before the first element.</returns>
    public ImmutableArray<T>.Enumerator GetEnumerator() => Items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)Items).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other) => Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items) hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>Whether two lists hold equal elements in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ in an element, in the order or in length.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);
}
