namespace InfoInterview.People;

/// <summary>
/// What another record of the same person said, kept when two records became one, so that nothing is lost. Equal when both parts are equal.
/// </summary>
public sealed record OtherValue
{
    /// <summary>Of which part.</summary>
    public required ContactField Field { get; init; }

    /// <summary>What it said, as text.</summary>
    public required string Value { get; init; }

    /// <summary>Such as "Organization: Old Dock Museum".</summary>
    public override string ToString() => $"{Field}: {Value}";
}
