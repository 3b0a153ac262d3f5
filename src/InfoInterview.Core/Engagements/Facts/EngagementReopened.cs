using InfoInterview.Engagements.Folding;

namespace InfoInterview.Engagements;

/// <summary>The seeker takes it up again after letting it rest. It undoes neither a refusal nor a wish for silence.</summary>
public sealed record EngagementReopened : Fact
{
    internal static FactKind Entry { get; } = new FactKind<EngagementReopened>("engagementReopened")
    {
        Since = 2,
        Make = static at => new EngagementReopened { At = at },
        Words = static _ => "you took it up again",
        Choices =
        [
            new("takenUpAgain", "I take it up again", "taken up again", static at => new EngagementReopened { At = at }),
        ],
        Does = static (ref History history, EngagementReopened fact) => history.Reopen(fact),
    };

    internal override FactKind Row => Entry;
}
