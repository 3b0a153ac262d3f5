namespace InfoInterview.Notes.Searching;

/// <summary>
/// Notes of a shelf that fit, in order, each with a weight: how many words stand there as they were typed, and how often all of
/// them do.
/// </summary>
internal readonly struct Matches(int[] places, int[] scores, int count)
{
    /// <summary>What a word as it was typed weighs; so often no word stands in a note.</summary>
    public const int Exact = 1 << 20;

    private readonly int[] notes = places;
    private readonly int[] weights = scores;

    public int Count { get; } = count;

    public ReadOnlySpan<int> Notes => notes.AsSpan(0, Count);

    public ReadOnlySpan<int> Weights => weights.AsSpan(0, Count);

    public static Matches None { get; } = new([], [], 0);

    public static Matches Of(Postings postings, bool isExact)
    {
        var often = postings.Counts.ToArray();
        if (isExact) Add(often, Exact);
        return new Matches(postings.Notes.ToArray(), often, often.Length);
    }

    /// <summary>The notes that are in either.</summary>
    public static Matches Either(Matches left, Matches right)
    {
        if (left.Count == 0) return right;
        var found = new int[left.Count + right.Count];
        var sums = new int[found.Length];
        var (l, r, count) = (0, 0, 0);
        while (l < left.Count || r < right.Count)
        {
            var order = l == left.Count ? 1 : r == right.Count ? -1 : left.notes[l].CompareTo(right.notes[r]);
            found[count] = order <= 0 ? left.notes[l] : right.notes[r];
            if (order <= 0) sums[count] += left.weights[l++];
            if (order >= 0) sums[count] += right.weights[r++];
            count++;
        }

        return new Matches(found, sums, count);
    }

    /// <summary>The notes that are in both.</summary>
    public static Matches Both(Matches left, Matches right)
    {
        if (left.Count > right.Count) (left, right) = (right, left);
        var found = new int[left.Count];
        var sums = new int[left.Count];
        var (r, count) = (0, 0);
        for (var l = 0; l < left.Count; l++)
        {
            r = Gallop(right.Notes, r, left.notes[l]);
            if (r == right.Count) break;
            if (right.notes[r] != left.notes[l]) continue;
            found[count] = left.notes[l];
            sums[count++] = left.weights[l] + right.weights[r];
        }

        return new Matches(found, sums, count);
    }

    /// <summary>The first place from here on whose note is not below the wanted one, found by steps that double.</summary>
    private static int Gallop(ReadOnlySpan<int> among, int from, int wanted)
    {
        var step = 1;
        while (from + step < among.Length && among[from + step] < wanted)
        {
            from += step;
            step *= 2;
        }

        var end = Math.Min(among.Length, from + step + 1);
        var at = among[from..end].BinarySearch(wanted);
        return from + (at < 0 ? ~at : at);
    }

    private static void Add(Span<int> often, int more)
    {
        foreach (ref var weight in often) weight += more;
    }
}
