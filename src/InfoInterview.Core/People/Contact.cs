using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.People;

/// <summary>The professional who is asked. Equal when all parts are equal (G3.1, G3.3).</summary>
public sealed record Contact
{
    /// <summary>Tells this contact from others; <c>default</c> where the caller needs no id.</summary>
    public ContactId Id { get; init; }

    /// <summary>The name, as written and taken apart.</summary>
    public required PersonName Name { get; init; }

    /// <summary>Where they work; <c>null</c> when not known.</summary>
    public string? Organization { get; init; }

    /// <summary>Their title or position there; <c>null</c> when not known.</summary>
    public string? Role { get; init; }

    /// <summary>Their field or industry; <c>null</c> when not known.</summary>
    public string? Field { get; init; }

    /// <summary>
    /// What the seeker admires of their work, as one would say it to them: "your talk on permitting". <c>null</c> when the seeker has not
    /// found anything yet; a message without it is not personal (G3.3).
    /// </summary>
    public string? Admired { get; init; }

    /// <summary>How far they have come in their work, as the seeker says; <c>null</c> when not said, and then <see cref="CareerStageGuess"/> may tell (G4.5).</summary>
    public CareerStage? CareerStage { get; init; }

    /// <summary>Whether they came to their work by a way of their own, from another field or country: worth asking about (G4.5).</summary>
    public bool HasDiverseBackground { get; init; }

    /// <summary>The names of people whom both know; may be empty (G3.5).</summary>
    public ValueList<string> SharedConnections { get; init; }

    /// <summary>Who referred the seeker to them; <c>null</c> when nobody did. Never the contact themselves (G4.7).</summary>
    public ContactId? ReferredBy { get; init; }

    /// <summary>The people whom they named to the seeker, as the seeker wrote it; may be empty (G4.7).</summary>
    public ValueList<string> Referrals { get; init; }

    /// <summary>What the seeker promised them, in the seeker's words; may be empty (G6.1).</summary>
    public ValueList<string> Promises { get; init; }

    /// <summary>The seeker's remarks about them; may be empty.</summary>
    public ValueList<string> Notes { get; init; }

    /// <summary>Why they are never written to again; empty when they may be.</summary>
    public ValueList<DoNotContact> DoNotContact { get; init; }

    /// <summary>What other records of the same person said, kept from merges; may be empty.</summary>
    public ValueList<OtherValue> Others { get; init; }

    /// <summary>The ids of records that became part of this one by a merge: whoever is referred by one of them is referred by this person.</summary>
    public ValueList<ContactId> FormerIds { get; init; }

    /// <summary>The ways to reach them, best first; may be empty.</summary>
    public ValueList<ContactPoint> Points { get; init; }

    /// <summary>Where they live and work; <c>null</c> when not known, and then the seeker's zone stands in.</summary>
    public ZoneId? Zone { get; init; }

    /// <summary>Their region as an ISO 3166 code such as <c>NO</c> or <c>US-CA</c>, for week-end and holidays; <c>null</c> when not known.</summary>
    public string? Region { get; init; }

    /// <summary>The day on which the two connected on LinkedIn; <c>null</c> when not known.</summary>
    public LocalDate? ConnectedOn { get; init; }

    /// <summary>Whether they may be written to at all; <see cref="DoNotContact"/> says why not.</summary>
    public bool MayBeContacted => DoNotContact.IsEmpty;

    /// <summary>The first way of the given kind that may be used to reach them; <c>null</c> when there is none. Addresses that bounced are passed over.</summary>
    public ContactPoint? Point(ContactPointKind kind)
    {
        foreach (var point in Points)
        {
            if (point.Kind == kind && point.IsUsable) return point;
        }

        return null;
    }
}
