using InfoInterview.Engagements.Folding;

namespace InfoInterview.Engagements;

/// <summary>The seeker did what the contact had advised; that is worth an update (G7.1).</summary>
public sealed record AdviceActedOn : Fact
{
    /// <summary>What was done; <c>null</c> when not noted.</summary>
    public string? What { get; init; }

    internal static FactKind Entry { get; } = new FactKind<AdviceActedOn>("adviceActedOn")
    {
        Since = 2,
        Make = static at => new AdviceActedOn { At = at },
        Words = static _ => "you followed their advice",
        Parts =
        [
            PartOf<AdviceActedOn>.Text("what", static fact => fact.What, static (fact, value) => fact with { What = value }),
        ],
        Choices =
        [
            new("actedOnAdvice", "I followed their advice", "advice followed", static at => new AdviceActedOn { At = at }),
        ],
        Does = static (ref History history, AdviceActedOn fact) => history.ToTell = fact,
        IsReason = true,
    };

    internal override FactKind Row => Entry;
}
