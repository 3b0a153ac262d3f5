using InfoInterview.Engagements.Folding;

namespace InfoInterview.Engagements;

/// <summary>The seeker withdrew the request: nothing more is planned until it is reopened.</summary>
public sealed record OutreachWithdrawn : Fact
{
    internal static FactKind Entry { get; } = new FactKind<OutreachWithdrawn>("outreachWithdrawn")
    {
        Since = 2,
        Make = static at => new OutreachWithdrawn { At = at },
        Words = static _ => "you withdrew the request",
        Choices =
        [
            new("withdrawn", "I withdraw my request", "withdrawn", static at => new OutreachWithdrawn { At = at }),
        ],
        Does = static (ref History history, OutreachWithdrawn fact) => history.Closed = fact,
    };

    internal override FactKind Row => Entry;
}
