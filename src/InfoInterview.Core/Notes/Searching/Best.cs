namespace InfoInterview.Notes.Searching;

/// <summary>Keeps the best of many, so that a page of results costs no sorting of all.</summary>
internal sealed class Best
{
    private readonly int most;
    private readonly List<Ranked> kept;
    private Ranked worst;
    private bool isFull;

    public Best(int most)
    {
        this.most = most;
        kept = new List<Ranked>(Math.Min(most, 1024));
    }

    public int Total { get; private set; }

    public void Add(in Ranked note)
    {
        Total++;
        if (most == 0 || (isFull && note >= worst)) return;
        kept.Add(note);
        if (kept.Count >= 2L * most) Cut();
    }

    public List<Ranked> InOrder()
    {
        Cut();
        return kept;
    }

    private void Cut()
    {
        kept.Sort();
        if (kept.Count < most || most == 0) return;
        kept.RemoveRange(most, kept.Count - most);
        (worst, isFull) = (kept[^1], true);
    }
}
