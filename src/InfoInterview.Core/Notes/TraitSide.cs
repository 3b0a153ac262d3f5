namespace InfoInterview.Notes;

/// <summary>The values of a trait among those who hold one position. Equal when all parts are equal.</summary>
public sealed record TraitSide
{
    /// <summary>The position.</summary>
    public required string Position { get; init; }

    /// <summary>The different values, in ordinal order; at least one.</summary>
    public required ValueList<string> Values { get; init; }

    /// <summary>How many of the holders have a known value.</summary>
    public required int People { get; init; }
}
