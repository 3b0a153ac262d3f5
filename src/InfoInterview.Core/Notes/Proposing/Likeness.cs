namespace InfoInterview.Notes.Proposing;

/// <summary>How near a theme is to a line.</summary>
internal readonly record struct Likeness(LearntTheme Theme, double Score) : IComparable<Likeness>
{
    /// <summary>The score at which half a certainty is reached.</summary>
    private const double Half = 4;

    public double Certainty => Score <= 0 ? 0 : Score / (Score + Half);

    /// <summary>The nearer one first; of two as near the one that more people spoke of, then the one that stands first.</summary>
    public int CompareTo(Likeness other)
    {
        var order = Math.Max(0, other.Score).CompareTo(Math.Max(0, Score));
        if (order == 0) order = other.Theme.People.CompareTo(Theme.People);
        if (order == 0) order = other.Theme.Mentions.CompareTo(Theme.Mentions);
        return order == 0 ? Theme.Place.CompareTo(other.Theme.Place) : order;
    }
}
