using InfoInterview.Engagements.Folding;

namespace InfoInterview.Engagements;

/// <summary>The seeker was harassed, or felt unsafe. Nothing is owed, and nothing is ever proposed with this person again.</summary>
public sealed record FeltUnsafe : Fact
{
    /// <summary>What happened, for the seeker alone; <c>null</c> when not noted.</summary>
    public string? What { get; init; }

    internal static FactKind Entry { get; } = new FactKind<FeltUnsafe>("feltUnsafe")
    {
        Make = static at => new FeltUnsafe { At = at },
        Words = static _ => "you felt unsafe",
        Parts =
        [
            PartOf<FeltUnsafe>.Text("what", static fact => fact.What, static (fact, value) => fact with { What = value }, since: 3),
        ],
        Choices =
        [
            new("feltUnsafe", "I felt unsafe", "felt unsafe", static at => new FeltUnsafe { At = at }),
        ],
        Does = static (ref History history, FeltUnsafe fact) => history.Unsafe = fact,
    };

    internal override FactKind Row => Entry;
}
