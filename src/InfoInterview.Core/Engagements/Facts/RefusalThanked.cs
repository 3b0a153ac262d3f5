using InfoInterview.Engagements.Folding;

namespace InfoInterview.Engagements;

/// <summary>The contact was thanked for saying no (G8.1).</summary>
public sealed record RefusalThanked : Fact
{
    internal static FactKind Entry { get; } = new FactKind<RefusalThanked>("refusalThanked")
    {
        Since = 1,
        Make = static at => new RefusalThanked { At = at },
        Words = static _ => "you thanked them for answering",
        Choices =
        [
            new("refusalThanked", "I thanked them for answering", "refusal thanked for", static at => new RefusalThanked { At = at }),
        ],
        Does = static (ref History history, RefusalThanked fact) => history.ThankForRefusal(fact),
        IsMessage = true,
    };

    internal override FactKind Row => Entry;
}
