namespace InfoInterview.Learn;

/// <summary>How often something was said and was so.</summary>
internal sealed class Counts
{
    private int right;
    private int said;
    private int there;

    public void Add(bool isSaid, bool isThere)
    {
        right += isSaid && isThere ? 1 : 0;
        said += isSaid ? 1 : 0;
        there += isThere ? 1 : 0;
    }

    /// <summary>Precision and recall in percent.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{100.0 * right / Math.Max(1, said):0} | {100.0 * right / Math.Max(1, there):0}");
}
