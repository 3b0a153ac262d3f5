using InfoInterview.Engagements.Folding;
using InfoInterview.Outreach;

namespace InfoInterview.Engagements;

/// <summary>The contact was thanked for the conversation (G5.5).</summary>
public sealed record ThankYouSent : Fact
{
    /// <summary>The way it went; <c>null</c> when not known.</summary>
    public Channel? By { get; init; }

    internal static FactKind Entry { get; } = new FactKind<ThankYouSent>("thankYouSent")
    {
        Since = 1,
        Make = static at => new ThankYouSent { At = at },
        Words = static _ => "you sent your thanks",
        Parts =
        [
            PartOf<ThankYouSent>.Word<Channel>("by", static fact => fact.By, static (fact, value) => fact with { By = value }, since: 1),
        ],
        Choices =
        [
            new("thanked", "I sent my thanks", "thanked", static at => new ThankYouSent { At = at }),
        ],
        Does = static (ref History history, ThankYouSent fact) => history.Thank(fact),
        IsMessage = true,
    };

    internal override FactKind Row => Entry;
}
