using InfoInterview.Engagements.Folding;
using NodaTime;

namespace InfoInterview.Engagements;

/// <summary>One of the two promised something (G6.1).</summary>
public sealed record PromiseMade : Fact
{
    /// <summary>Who promised.</summary>
    public required Side By { get; init; }

    /// <summary>What was promised, as one would say it; tells promises apart.</summary>
    public required string What { get; init; }

    /// <summary>The last day for it; <c>null</c> when none was said.</summary>
    public LocalDate? Due { get; init; }

    internal static FactKind Entry { get; } = new FactKind<PromiseMade>("promiseMade")
    {
        Since = 2,
        Make = static at => new PromiseMade { At = at, By = Side.Seeker, What = "" },
        Words = static fact => fact.By == Side.Seeker ? "you promised something" : "they promised something",
        Parts =
        [
            PartOf<PromiseMade>.Word<Side>("who", static fact => fact.By, static (fact, value) => fact with { By = value }, needed: true),
            PartOf<PromiseMade>.Text("what", static fact => fact.What, static (fact, value) => fact with { What = value }, needed: true),
            PartOf<PromiseMade>.Day("due", static fact => fact.Due, static (fact, value) => fact with { Due = value }),
        ],
        Choices =
        [
            new("promised", "I promised this", "promise made", static at => new PromiseMade { At = at, By = Side.Seeker, What = "" }),
            new("theyPromised", "They promised this", "promise made by them", static at => new PromiseMade { At = at, By = Side.Contact, What = "" }),
        ],
        Does = static (ref History history, PromiseMade fact) => history.Promise(fact),
        IsReason = true,
    };

    internal override FactKind Row => Entry;
}
