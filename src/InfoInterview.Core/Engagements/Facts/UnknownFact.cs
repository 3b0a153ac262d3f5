namespace InfoInterview.Engagements;

/// <summary>
/// A fact of a kind that this version does not know, kept word for word so that a newer version finds it again. It changes nothing.
/// </summary>
public sealed record UnknownFact : Fact
{
    /// <summary>The kind as the newer version calls it.</summary>
    public required string Kind { get; init; }

    /// <summary>The whole fact as it was read.</summary>
    public required string Content { get; init; }

    internal static FactKind Entry { get; } = new FactKind<UnknownFact>("unknownFact")
    {
        Since = 2,
        Make = static at => new UnknownFact { At = at, Kind = "unknown", Content = "{}" },
        Words = static _ => "something happened",
        Parts =
        [
            PartOf<UnknownFact>.Text("kind", static fact => fact.Kind, static (fact, value) => fact with { Kind = value }, needed: true),
            PartOf<UnknownFact>.Text("content", static fact => fact.Content, static (fact, value) => fact with { Content = value }, needed: true),
        ],
    };

    internal override FactKind Row => Entry;
}
