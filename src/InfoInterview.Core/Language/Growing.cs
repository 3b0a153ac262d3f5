using System.Buffers;

namespace InfoInterview.Language;

/// <summary>A list that begins on the caller's stack and moves to a rented array when it must. Whoever makes one disposes it.</summary>
internal ref struct Growing<T>
    where T : struct
{
    private Span<T> items;
    private T[]? rented;

    public Growing(Span<T> start) => items = start;

    /// <summary>A list in a rented array from the beginning on.</summary>
    public Growing(int least) => items = rented = ArrayPool<T>.Shared.Rent(least);

    public int Count { get; private set; }

    public readonly Span<T> Items => items[..Count];

    public void Add(in T item)
    {
        if (Count == items.Length) Grow();
        items[Count++] = item;
    }

    public void RemoveLast() => Count--;

    public void Clear() => Count = 0;

    public void Dispose()
    {
        if (rented is not null) ArrayPool<T>.Shared.Return(rented);
        rented = null;
        items = default;
        Count = 0;
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(16, items.Length * 2));
        items.CopyTo(larger);
        if (rented is not null) ArrayPool<T>.Shared.Return(rented);
        rented = larger;
        items = larger;
    }
}
