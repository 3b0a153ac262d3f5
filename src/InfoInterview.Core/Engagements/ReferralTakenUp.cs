using InfoInterview.People;

namespace InfoInterview.Engagements;

/// <summary>The person whom the contact named became a contact of the seeker (G4.7).</summary>
public sealed record ReferralTakenUp : Fact
{
    /// <summary>Who it is; <c>null</c> when not noted.</summary>
    public ContactId? Contact { get; init; }

    /// <summary>The name; <c>null</c> when not noted.</summary>
    public string? Name { get; init; }
}
