using InfoInterview.Engagements.Folding;
using InfoInterview.Outreach;

namespace InfoInterview.Engagements;

/// <summary>The two connected on LinkedIn or the like (G6.1).</summary>
public sealed record Connected : Fact
{
    /// <summary>Where; <c>null</c> when not noted.</summary>
    public Channel? By { get; init; }

    internal static FactKind Entry { get; } = new FactKind<Connected>("connected")
    {
        Since = 2,
        Make = static at => new Connected { At = at },
        Words = static _ => "you connected",
        Parts =
        [
            PartOf<Connected>.Word<Channel>("by", static fact => fact.By, static (fact, value) => fact with { By = value }),
        ],
        Choices =
        [
            new("connected", "We are connected", "connected", static at => new Connected { At = at }),
        ],
        Does = static (ref History history, Connected fact) => history.Connect(fact),
    };

    internal override FactKind Row => Entry;
}
