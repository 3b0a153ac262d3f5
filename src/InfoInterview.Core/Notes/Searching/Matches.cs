namespace InfoInterview.Notes.Searching;

/// <summary>Notes of a shelf that fit, in order, each with a weight: how many words stand there as they were typed, and how often all of them do.</summary>
internal readonly struct Matches(int[] notes, int[] weights, int count)
{
    /// <summary>What a word as it was typed weighs; so often no word stands in a note.</summary>
    public const int Exact = 1 << 20;

    private readonly int[] notes = notes;
    private readonly int[] weights = weights;

    public int Count { get; } = count;

    public ReadOnlySpan<int> Notes => notes.AsSpan(0, Count);

    public ReadOnlySpan<int> Weights => weights.AsSpan(0, Count);

    public static Matches None { get; } = new([], [], 0);

    public static Matches Of(Postings postings, bool isExact)
    {
        var weights = postings.Counts.ToArray();
        if (isExact) Add(weights, Exact);
        return new Matches(postings.Notes.ToArray(), weights, weights.Length);
    }

    /// <summary>The notes that are in either.</summary>
    public static Matches Either(Matches left, Matches right)
    {
        if (left.Count == 0) return right;
        var notes = new int[left.Count + right.Count];
        var weights = new int[notes.Length];
        var (l, r, count) = (0, 0, 0);
        while (l < left.Count || r < right.Count)
        {
            var order = l == left.Count ? 1 : r == right.Count ? -1 : left.notes[l].CompareTo(right.notes[r]);
            notes[count] = order <= 0 ? left.notes[l] : right.notes[r];
            if (order <= 0) weights[count] += left.weights[l++];
            if (order >= 0) weights[count] += right.weights[r++];
            count++;
        }

        return new Matches(notes, weights, count);
    }

    /// <summary>The notes that are in both.</summary>
    public static Matches Both(Matches left, Matches right)
    {
        if (left.Count > right.Count) (left, right) = (right, left);
        var notes = new int[left.Count];
        var weights = new int[left.Count];
        var (r, count) = (0, 0);
        for (var l = 0; l < left.Count; l++)
        {
            r = Gallop(right.Notes, r, left.notes[l]);
            if (r == right.Count) break;
            if (right.notes[r] != left.notes[l]) continue;
            notes[count] = left.notes[l];
            weights[count++] = left.weights[l] + right.weights[r];
        }

        return new Matches(notes, weights, count);
    }

    /// <summary>The first place from here on whose note is not below the wanted one, found by steps that double.</summary>
    private static int Gallop(ReadOnlySpan<int> notes, int from, int wanted)
    {
        var step = 1;
        while (from + step < notes.Length && notes[from + step] < wanted)
        {
            from += step;
            step *= 2;
        }

        var end = Math.Min(notes.Length, from + step + 1);
        var at = notes[from..end].BinarySearch(wanted);
        return from + (at < 0 ? ~at : at);
    }

    private static void Add(Span<int> weights, int more)
    {
        foreach (ref var weight in weights) weight += more;
    }
}
