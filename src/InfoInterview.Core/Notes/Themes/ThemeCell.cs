namespace InfoInterview.Notes;

/// <summary>What one person said about one theme: a cell of the matrix of themes and people. Equal when all parts are equal.</summary>
public sealed record ThemeCell
{
    /// <summary>The person.</summary>
    public required Interviewee Who { get; init; }

    /// <summary>Where they say it, by day; at least one.</summary>
    public required ValueList<Evidence> Evidence { get; init; }

    /// <summary>How many stretches say it.</summary>
    public int Mentions => Evidence.Count;
}
