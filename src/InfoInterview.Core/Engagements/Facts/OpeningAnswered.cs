using InfoInterview.Engagements.Folding;

namespace InfoInterview.Engagements;

/// <summary>The seeker decided on work that they offered.</summary>
public sealed record OpeningAnswered : Fact
{
    /// <summary>Whether it was accepted.</summary>
    public bool IsAccepted { get; init; }

    internal static FactKind Entry { get; } = new FactKind<OpeningAnswered>("openingAnswered")
    {
        Make = static at => new OpeningAnswered { At = at },
        Words = static fact => fact.IsAccepted ? "you accepted the work they offered" : "you decided against the work they offered",
        Parts =
        [
            PartOf<OpeningAnswered>.Flag("isAccepted", static fact => fact.IsAccepted, static (fact, value) => fact with { IsAccepted = value }, since: 3),
        ],
        Choices =
        [
            new("openingAccepted", "I accept what they offered", "offer accepted", static at => new OpeningAnswered { At = at, IsAccepted = true }),
            new("openingDeclined", "I decline what they offered", "offer declined", static at => new OpeningAnswered { At = at }),
        ],
        Does = static (ref History history, OpeningAnswered fact) => history.AnswerOffer(fact),
        IsReason = true,
    };

    internal override FactKind Row => Entry;
}
