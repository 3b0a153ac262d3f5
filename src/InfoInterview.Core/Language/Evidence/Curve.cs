namespace InfoInterview.Language.Evidence;

/// <summary>
/// How often a score was right on texts that the weights had not seen: points that rise, and straight lines between them.
/// </summary>
internal sealed class Curve
{
    private readonly float[] scores;
    private readonly float[] shares;

    public Curve(float[] scores, float[] shares) => (this.scores, this.shares) = (scores, shares);

    public int Count => scores.Length;

    public ReadOnlySpan<float> Scores => scores;

    public ReadOnlySpan<float> Shares => shares;

    /// <summary>The certainty, from 0 to 1, of an answer with the given score.</summary>
    public float At(float score)
    {
        if (scores.Length == 0) return score;
        var next = 0;
        while (next < scores.Length && scores[next] < score) next++;
        if (next == 0) return shares[0];
        if (next == scores.Length) return shares[^1];
        var width = scores[next] - scores[next - 1];
        return width <= 0 ? shares[next] : shares[next - 1] + ((shares[next] - shares[next - 1]) * (score - scores[next - 1]) / width);
    }
}
