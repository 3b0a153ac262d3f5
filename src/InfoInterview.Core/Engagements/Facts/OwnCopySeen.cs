using InfoInterview.Outreach;

namespace InfoInterview.Engagements;

/// <summary>The seeker's own message was seen among the sent ones. It is no reply and changes nothing.</summary>
public sealed record OwnCopySeen : Fact
{
    /// <summary>Where it was seen; <c>null</c> when not known.</summary>
    public Channel? By { get; init; }

    internal static FactKind Entry { get; } = new FactKind<OwnCopySeen>("ownCopySeen")
    {
        Since = 2,
        Make = static at => new OwnCopySeen { At = at },
        Words = static _ => "your own copy was seen",
        Parts =
        [
            PartOf<OwnCopySeen>.Word<Channel>("by", static fact => fact.By, static (fact, value) => fact with { By = value }),
        ],
    };

    internal override FactKind Row => Entry;
}
