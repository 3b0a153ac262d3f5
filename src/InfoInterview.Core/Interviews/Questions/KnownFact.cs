namespace InfoInterview.Interviews;

/// <summary>
/// Something that is known of the contact before the talk, so that it need not be asked. Equal when both parts are equal (G5.2).
/// </summary>
public sealed record KnownFact
{
    /// <summary>What is known: one of <see cref="KnownFacts"/>, or a name of the host's own; compared ordinally.</summary>
    public required string Name { get; init; }

    /// <summary>Where from.</summary>
    public required KnownFrom From { get; init; }
}
