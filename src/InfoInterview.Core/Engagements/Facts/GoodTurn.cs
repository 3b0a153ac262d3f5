using InfoInterview.Engagements.Folding;

namespace InfoInterview.Engagements;

/// <summary>One did something for the other: an update, something of value, an introduction (G2.6, G7.1).</summary>
public sealed record GoodTurn : Fact
{
    /// <summary>Who gave.</summary>
    public required Side By { get; init; }

    /// <summary>What was given.</summary>
    public required GoodTurnKind Kind { get; init; }

    internal static FactKind Entry { get; } = new FactKind<GoodTurn>("goodTurn")
    {
        Since = 2,
        Make = static at => new GoodTurn { At = at, By = Side.Seeker, Kind = GoodTurnKind.Value },
        Words = static fact => fact.By == Side.Seeker ? "you gave something" : "they gave you something",
        Parts =
        [
            PartOf<GoodTurn>.Word<Side>("who", static fact => fact.By, static (fact, value) => fact with { By = value }, needed: true),
            PartOf<GoodTurn>.Word<GoodTurnKind>("turn", static fact => fact.Kind, static (fact, value) => fact with { Kind = value }, needed: true),
        ],
        Choices =
        [
            new("gave", "I gave this", "something given", static at => new GoodTurn { At = at, By = Side.Seeker, Kind = GoodTurnKind.Value }),
            new("theyGave", "They gave me this", "something received", static at => new GoodTurn { At = at, By = Side.Contact, Kind = GoodTurnKind.Value }),
        ],
        Does = static (ref History history, GoodTurn fact) => history.Give(fact),
        IsMessage = true,
    };

    internal override FactKind Row => Entry;
}
