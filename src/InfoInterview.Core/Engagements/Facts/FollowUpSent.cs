using InfoInterview.Engagements.Folding;
using InfoInterview.Outreach;
using InfoInterview.People;

namespace InfoInterview.Engagements;

/// <summary>The one follow-up was sent (G8.1).</summary>
public sealed record FollowUpSent : Fact
{
    /// <summary>The way it went.</summary>
    public required Channel By { get; init; }

    /// <summary>The addresses it went to; may be empty when they are not known.</summary>
    public ValueList<ContactPoint> To { get; init; }

    internal static FactKind Entry { get; } = new FactKind<FollowUpSent>("followUpSent")
    {
        Since = 1,
        Make = static at => new FollowUpSent { At = at, By = Channel.Email },
        Words = static _ => "you followed up",
        Parts =
        [
            PartOf<FollowUpSent>.Word<Channel>("by", static fact => fact.By, static (fact, value) => fact with { By = value }, needed: true, since: 1),
            PartOf<FollowUpSent>.Points("to", static fact => fact.To, static (fact, value) => fact with { To = value }),
        ],
        Choices =
        [
            new("followUpSent", "I followed up", "follow-up sent", static at => new FollowUpSent { At = at, By = Channel.Email }),
        ],
        Does = static (ref History history, FollowUpSent fact) => history.FollowedUp(fact),
        IsMessage = true,
        IsReason = true,
    };

    internal override FactKind Row => Entry;
}
