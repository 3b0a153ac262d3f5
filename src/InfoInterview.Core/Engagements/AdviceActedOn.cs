namespace InfoInterview.Engagements;

/// <summary>The seeker did what the contact had advised; that is worth an update (G7.1).</summary>
public sealed record AdviceActedOn : Fact
{
    /// <summary>What was done; <c>null</c> when not noted.</summary>
    public string? What { get; init; }
}
