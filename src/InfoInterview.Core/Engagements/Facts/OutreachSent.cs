using InfoInterview.Engagements.Folding;
using InfoInterview.Outreach;
using InfoInterview.People;

namespace InfoInterview.Engagements;

/// <summary>The request was sent (G9.2). A second one in the same silence is the one attempt by another way (G8.1).</summary>
public sealed record OutreachSent : Fact
{
    /// <summary>The way it went.</summary>
    public required Channel By { get; init; }

    /// <summary>The addresses it went to; may be empty when they are not known.</summary>
    public ValueList<ContactPoint> To { get; init; }

    internal static FactKind Entry { get; } = new FactKind<OutreachSent>("outreachSent")
    {
        Since = 1,
        Make = static at => new OutreachSent { At = at, By = Channel.Email },
        Words = static _ => "you asked",
        Parts =
        [
            PartOf<OutreachSent>.Word<Channel>("by", static fact => fact.By, static (fact, value) => fact with { By = value }, needed: true, since: 1),
            PartOf<OutreachSent>.Points("to", static fact => fact.To, static (fact, value) => fact with { To = value }),
        ],
        Choices =
        [
            new("requestSent", "I sent my request", "request sent", static at => new OutreachSent { At = at, By = Channel.Email }),
        ],
        Does = static (ref History history, OutreachSent fact) => history.Ask(fact),
        IsMessage = true,
        IsReason = true,
    };

    internal override FactKind Row => Entry;
}
