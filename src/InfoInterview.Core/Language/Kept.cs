namespace InfoInterview.Language;

/// <summary>A list that outlives the reading which fills it, and keeps its room for the next one.</summary>
internal sealed class Kept<T>(int usual)
    where T : struct
{
    /// <summary>Room for so many times the usual number is not held on to.</summary>
    private const int MostTimes = 16;

    private T[] items = new T[usual];
    private int count;

    /// <summary>Where a <see cref="Growing{T}"/> may begin.</summary>
    public Span<T> Room => items;

    public ReadOnlySpan<T> Items => items.AsSpan(0, count);

    /// <summary>Keeps what was read, be it in <see cref="Room"/> or anywhere else.</summary>
    public void Keep(scoped ReadOnlySpan<T> read)
    {
        if (read.Length > items.Length) items = new T[read.Length];
        if (!read.Overlaps(items)) read.CopyTo(items);
        count = read.Length;
    }

    public void Clear()
    {
        count = 0;
        if (items.Length > usual * MostTimes) items = new T[usual];
    }
}
