using InfoInterview.Engagements.Folding;

namespace InfoInterview.Engagements;

/// <summary>A promise was kept (G6.1).</summary>
public sealed record PromiseKept : Fact
{
    /// <summary>Who kept it.</summary>
    public required Side By { get; init; }

    /// <summary>Which promise, in the same words; <c>null</c> for the oldest open one of that side.</summary>
    public string? What { get; init; }

    internal static FactKind Entry { get; } = new FactKind<PromiseKept>("promiseKept")
    {
        Since = 2,
        Make = static at => new PromiseKept { At = at, By = Side.Seeker },
        Words = static fact => fact.By == Side.Seeker ? "you kept a promise" : "they kept a promise",
        Parts =
        [
            PartOf<PromiseKept>.Word<Side>("who", static fact => fact.By, static (fact, value) => fact with { By = value }, needed: true),
            PartOf<PromiseKept>.Text("what", static fact => fact.What, static (fact, value) => fact with { What = value }),
        ],
        Choices =
        [
            new("promiseKept", "I kept it", "promise kept", static at => new PromiseKept { At = at, By = Side.Seeker }),
            new("theyKeptTheirPromise", "They kept it", "promise kept by them", static at => new PromiseKept { At = at, By = Side.Contact }),
        ],
        Does = static (ref History history, PromiseKept fact) => history.Keep(fact),
    };

    internal override FactKind Row => Entry;
}
