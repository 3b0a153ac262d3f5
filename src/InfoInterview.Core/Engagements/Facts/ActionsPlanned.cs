using InfoInterview.Engagements.Folding;

namespace InfoInterview.Engagements;

/// <summary>The advice of the conversation was turned into action items (G6.1).</summary>
public sealed record ActionsPlanned : Fact
{
    internal static FactKind Entry { get; } = new FactKind<ActionsPlanned>("actionsPlanned")
    {
        Since = 2,
        Make = static at => new ActionsPlanned { At = at },
        Words = static _ => "you planned what to do",
        Choices =
        [
            new("actionsPlanned", "I turned the advice into action items", "action items planned", static at => new ActionsPlanned { At = at }),
        ],
        Does = static (ref History history, ActionsPlanned fact) => history.Actions = fact,
    };

    internal override FactKind Row => Entry;
}
