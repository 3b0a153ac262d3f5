using InfoInterview.Engagements.Folding;

namespace InfoInterview.Engagements;

/// <summary>
/// They have lost somebody. Nothing is asked for a good while, then there is one soft word; a person decides what comes after.
/// </summary>
public sealed record Bereaved : Fact
{
    internal static FactKind Entry { get; } = new FactKind<Bereaved>("bereaved")
    {
        Make = static at => new Bereaved { At = at },
        Words = static _ => "they are in mourning",
        Choices =
        [
            new("bereaved", "They have lost somebody", "in mourning", static at => new Bereaved { At = at }),
        ],
        Does = static (ref History history, Bereaved fact) => history.Mourn(fact),
        IsReason = true,
    };

    internal override FactKind Row => Entry;
}
