namespace InfoInterview.Engagements;

/// <summary>One way from a stage to another. Equal when all parts are equal.</summary>
public sealed record ProcessTransition
{
    /// <summary>Where one comes from.</summary>
    public required Stage From { get; init; }

    /// <summary>What happens, in a few words such as "time agreed".</summary>
    public required string Because { get; init; }

    /// <summary>Where it leads; never <see cref="From"/>.</summary>
    public required Stage To { get; init; }

    /// <summary>Such as "Scheduling: time agreed leads to Agreed".</summary>
    public override string ToString() => $"{From}: {Because} leads to {To}";
}
