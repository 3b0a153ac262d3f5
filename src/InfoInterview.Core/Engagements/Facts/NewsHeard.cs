using InfoInterview.Engagements.Folding;

namespace InfoInterview.Engagements;

/// <summary>
/// They told news of themselves, or one heard it: a promotion, a new firm, a child. It is worth a word that asks nothing.
/// </summary>
public sealed record NewsHeard : Fact
{
    /// <summary>What it is, as one would say it; <c>null</c> when not noted.</summary>
    public string? What { get; init; }

    /// <summary>Whether their old address is gone with it, so that a new one is asked for.</summary>
    public bool IsAddressGone { get; init; }

    internal static FactKind Entry { get; } = new FactKind<NewsHeard>("newsHeard")
    {
        Make = static at => new NewsHeard { At = at },
        Words = static _ => "they had news",
        Parts =
        [
            PartOf<NewsHeard>.Text("what", static fact => fact.What, static (fact, value) => fact with { What = value }, since: 3),
            PartOf<NewsHeard>.Flag("isAddressGone", static fact => fact.IsAddressGone, static (fact, value) => fact with { IsAddressGone = value }, since: 3),
        ],
        Choices =
        [
            new("newsHeard", "They had news", "news of theirs", static at => new NewsHeard { At = at }),
        ],
        Does = static (ref History history, NewsHeard fact) => history.Await(fact),
        IsReason = true,
    };

    internal override FactKind Row => Entry;
}
