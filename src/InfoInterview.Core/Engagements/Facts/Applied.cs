using InfoInterview.Engagements.Folding;

namespace InfoInterview.Engagements;

/// <summary>The seeker applies at their firm; they hear it before they hear it elsewhere.</summary>
public sealed record Applied : Fact
{
    /// <summary>For what; <c>null</c> when not noted.</summary>
    public string? What { get; init; }

    internal static FactKind Entry { get; } = new FactKind<Applied>("applied")
    {
        Make = static at => new Applied { At = at },
        Words = static _ => "you applied at their firm",
        Parts =
        [
            PartOf<Applied>.Text("what", static fact => fact.What, static (fact, value) => fact with { What = value }, since: 3),
        ],
        Choices =
        [
            new("applied", "I apply at their firm", "applied there", static at => new Applied { At = at }),
        ],
        Does = static (ref History history, Applied fact) => history.Await(fact),
        IsReason = true,
    };

    internal override FactKind Row => Entry;
}
