using System.Diagnostics.CodeAnalysis;

namespace InfoInterview;

/// <summary>
/// A dictionary from text that is asked by a slice of text, without making a string of it first. Keys are compared by ordinal, with or
/// without case. Filled by one thread; afterwards it may be read by many.
/// </summary>
/// <remarks>
/// The runtime's own alternate look-ups begin with .NET 9; this one serves both targets. Its hash is the runtime's, salted for each
/// process, so that nobody can choose texts that collide.
/// </remarks>
internal sealed class SpanTable<TValue>
{
    private const int FewestSlots = 8;

    private readonly StringComparison comparison;
    private int[] first;
    private Entry[] entries;

    public SpanTable(bool ignoreCase = false, int capacity = 0)
    {
        comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var slots = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(capacity, FewestSlots));
        (first, entries) = (new int[slots], new Entry[slots]);
    }

    public SpanTable(IEnumerable<KeyValuePair<string, TValue>> pairs, bool ignoreCase = false)
        : this(ignoreCase)
    {
        foreach (var (key, value) in pairs)
        {
            if (!TryAdd(key, value)) throw new ArgumentException($"The key {key} stands twice.", nameof(pairs));
        }
    }

    public int Count { get; private set; }

    /// <summary>The keys in the order in which they came.</summary>
    public IEnumerable<string> Keys => entries.Take(Count).Select(entry => entry.Key);

    public bool Contains(ReadOnlySpan<char> key) => Find(key, HashOf(key)) >= 0;

    public bool TryGetValue(ReadOnlySpan<char> key, [MaybeNullWhen(false)] out TValue value)
    {
        var at = Find(key, HashOf(key));
        value = at < 0 ? default : entries[at].Value;
        return at >= 0;
    }

    public bool TryAdd(ReadOnlySpan<char> key, TValue value)
    {
        var hash = HashOf(key);
        if (Find(key, hash) >= 0) return false;
        Add(key, value, hash);
        return true;
    }

    /// <summary>The value that stands at the key; where none stands, the one given is put there.</summary>
    public TValue GetOrAdd(ReadOnlySpan<char> key, TValue value)
    {
        var hash = HashOf(key);
        var at = Find(key, hash);
        if (at >= 0) return entries[at].Value;
        Add(key, value, hash);
        return value;
    }

    private int HashOf(ReadOnlySpan<char> key) => string.GetHashCode(key, comparison);

    private int Find(ReadOnlySpan<char> key, int hash)
    {
        // Places count from one, so that an empty slot is zero.
        for (var place = first[hash & (first.Length - 1)]; place > 0; place = entries[place - 1].Next)
        {
            ref readonly var entry = ref entries[place - 1];
            if (entry.Hash == hash && key.Equals(entry.Key, comparison)) return place - 1;
        }

        return -1;
    }

    private void Add(ReadOnlySpan<char> key, TValue value, int hash)
    {
        if (Count == entries.Length) Grow();
        ref var slot = ref first[hash & (first.Length - 1)];
        entries[Count] = new Entry { Key = key.ToString(), Value = value, Hash = hash, Next = slot };
        slot = ++Count;
    }

    private void Grow()
    {
        Array.Resize(ref entries, entries.Length * 2);
        first = new int[entries.Length];
        for (var at = 0; at < Count; at++)
        {
            ref var slot = ref first[entries[at].Hash & (first.Length - 1)];
            entries[at].Next = slot;
            slot = at + 1;
        }
    }

    private struct Entry
    {
        public string Key;
        public TValue Value;
        public int Hash;
        public int Next;
    }
}
