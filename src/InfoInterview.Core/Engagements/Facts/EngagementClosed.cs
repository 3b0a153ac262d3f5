using InfoInterview.Engagements.Folding;

namespace InfoInterview.Engagements;

/// <summary>The seeker let it rest; nothing more is planned (G8.1).</summary>
public sealed record EngagementClosed : Fact
{
    internal static FactKind Entry { get; } = new FactKind<EngagementClosed>("engagementClosed")
    {
        Since = 1,
        Make = static at => new EngagementClosed { At = at },
        Words = static _ => "you let it rest",
        Choices =
        [
            new("letRest", "Let it rest", "let rest", static at => new EngagementClosed { At = at }),
        ],
        Does = static (ref History history, EngagementClosed fact) => history.Closed = fact,
    };

    internal override FactKind Row => Entry;
}
