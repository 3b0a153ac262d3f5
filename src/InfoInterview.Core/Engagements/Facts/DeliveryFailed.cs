using InfoInterview.Engagements.Folding;
using InfoInterview.People;

namespace InfoInterview.Engagements;

/// <summary>A message did not arrive. One bad address of several blames only itself.</summary>
public sealed record DeliveryFailed : Fact
{
    /// <summary>For good or for now.</summary>
    public required BounceKind Kind { get; init; }

    /// <summary>The address that failed; <c>null</c> when the notice does not say, and then all of the last message.</summary>
    public ContactPoint? Address { get; init; }

    internal static FactKind Entry { get; } = new FactKind<DeliveryFailed>("deliveryFailed")
    {
        Since = 2,
        Make = static at => new DeliveryFailed { At = at, Kind = BounceKind.Hard },
        Words = static fact => fact.Kind == BounceKind.Soft ? "a message was held up" : "a message came back",
        Parts =
        [
            PartOf<DeliveryFailed>.Word<BounceKind>("bounce", static fact => fact.Kind, static (fact, value) => fact with { Kind = value }, needed: true),
            PartOf<DeliveryFailed>.Point("address", static fact => fact.Address, static (fact, value) => fact with { Address = value }),
        ],
        Choices =
        [
            new("cameBack", "A message came back", "message came back", static at => new DeliveryFailed { At = at, Kind = BounceKind.Hard }),
            new("heldUp", "A message was held up", "message held up", static at => new DeliveryFailed { At = at, Kind = BounceKind.Soft }),
        ],
        Does = static (ref History history, DeliveryFailed fact) => history.Fail(fact),
        IsReason = true,
    };

    internal override FactKind Row => Entry;
}
