namespace InfoInterview.Notes.Proposing;

/// <summary>How near a theme is to a line.</summary>
internal readonly record struct Likeness(LearntTheme Theme, double Score)
{
    /// <summary>The score at which half a certainty is reached.</summary>
    private const double Half = 4;

    public double Certainty => Score <= 0 ? 0 : Score / (Score + Half);

    /// <summary>The nearer one first; of two as near the one that more people spoke of, then the one that stands first.</summary>
    public static int Compare(Likeness left, Likeness right)
    {
        var order = Math.Max(0, right.Score).CompareTo(Math.Max(0, left.Score));
        if (order == 0) order = right.Theme.People.CompareTo(left.Theme.People);
        if (order == 0) order = right.Theme.Mentions.CompareTo(left.Theme.Mentions);
        return order == 0 ? left.Theme.Place.CompareTo(right.Theme.Place) : order;
    }
}
