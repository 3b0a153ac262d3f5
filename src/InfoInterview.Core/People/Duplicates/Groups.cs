namespace InfoInterview.People.Duplicates;

/// <summary>Which records hang together, as ties are added (a union-find with path halving).</summary>
internal sealed class Groups
{
    private readonly int[] parents;

    public Groups(int count)
    {
        parents = new int[count];
        for (var i = 0; i < count; i++) parents[i] = i;
    }

    public int Of(int number)
    {
        while (parents[number] != number) number = parents[number] = parents[parents[number]];
        return number;
    }

    /// <summary>Joins the groups of the two; <c>false</c> when they were one already. The smallest number stands for a group.</summary>
    public bool Join(int left, int right)
    {
        var (a, b) = (Of(left), Of(right));
        if (a == b) return false;
        parents[Math.Max(a, b)] = Math.Min(a, b);
        return true;
    }
}
