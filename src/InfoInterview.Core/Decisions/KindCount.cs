namespace InfoInterview.Decisions;

/// <summary>How many people of a kind, or from a vantage, were heard of a path. Equal when all parts are equal.</summary>
public sealed record KindCount
{
    /// <summary>The kind that the seeker asked for; <c>null</c> for a vantage.</summary>
    public PersonKind? Kind { get; init; }

    /// <summary>The vantage; that of the kind, where the kind says one.</summary>
    public Vantage? Vantage { get; init; }

    /// <summary>How many different people.</summary>
    public required int People { get; init; }

    /// <summary>Whether nobody of it was heard.</summary>
    public bool IsMissing => People == 0;
}
