using InfoInterview.Engagements.Folding;

namespace InfoInterview.Engagements;

/// <summary>The seeker did the research and wrote the questions for the conversation (G5.2).</summary>
public sealed record PreparationDone : Fact
{
    internal static FactKind Entry { get; } = new FactKind<PreparationDone>("preparationDone")
    {
        Since = 2,
        Make = static at => new PreparationDone { At = at },
        Words = static _ => "you prepared",
        Choices =
        [
            new("prepared", "I prepared the conversation", "prepared", static at => new PreparationDone { At = at }),
        ],
        Does = static (ref History history, PreparationDone fact) => history.Prepared = fact,
    };

    internal override FactKind Row => Entry;
}
