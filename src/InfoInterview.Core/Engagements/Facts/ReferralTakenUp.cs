using InfoInterview.Engagements.Folding;
using InfoInterview.People;

namespace InfoInterview.Engagements;

/// <summary>The person whom the contact named became a contact of the seeker (G4.7).</summary>
public sealed record ReferralTakenUp : Fact
{
    /// <summary>Who it is; <c>null</c> when not noted.</summary>
    public ContactId? Contact { get; init; }

    /// <summary>The name; <c>null</c> when not noted.</summary>
    public string? Name { get; init; }

    internal static FactKind Entry { get; } = new FactKind<ReferralTakenUp>("referralTakenUp")
    {
        Since = 2,
        Make = static at => new ReferralTakenUp { At = at },
        Words = static _ => "you took up their referral",
        Parts =
        [
            PartOf<ReferralTakenUp>.Text("contact", static fact => fact.Contact?.ToString(), static (fact, value) => fact with { Contact = new ContactId(Guid.ParseExact(value, "D")) }, shape: FactPartShape.Contact),
            PartOf<ReferralTakenUp>.Text("name", static fact => fact.Name, static (fact, value) => fact with { Name = value }),
        ],
        Choices =
        [
            new("wroteToReferral", "I wrote to the person they named", "referral taken up", static at => new ReferralTakenUp { At = at }),
        ],
        Does = static (ref History history, ReferralTakenUp fact) => history.TakeUp(fact),
    };

    internal override FactKind Row => Entry;
}
