using System.Text.Json.Serialization;
using InfoInterview.Time;
using NodaTime;

namespace InfoInterview.People;

/// <summary>The professional who is asked. Equal when all parts are equal (G3.1, G3.3).</summary>
/// <example>
/// <code>
/// var ruth = new Contact
/// {
///     Name = PersonName.Parse("Ms. Ruth Halvorsen"),
///     Organization = "Northwind Siting",
///     Admired = "your talk on permitting",
///     Points = [ContactPoint.Email("ruth@example.com")],
///     Zone = "Europe/Oslo",
///     Region = "NO",
/// };
/// Console.WriteLine(ruth.Point(ContactPointKind.Email));
/// </code>
/// </example>
public sealed record Contact
{
    private readonly ContactDetails more = ContactDetails.None;

    /// <summary>Tells this contact from others; <c>default</c> where the caller needs no id.</summary>
    public ContactId Id { get; init; }

    /// <summary>The name, as written and taken apart.</summary>
    public required PersonName Name { get; init; }

    /// <summary>Where they work; <c>null</c> when not known.</summary>
    public string? Organization { get; init; }

    /// <summary>Their title or position there; <c>null</c> when not known.</summary>
    public string? Role { get; init; }

    /// <summary>Their field or industry; <c>null</c> when not known.</summary>
    public string? Field
    {
        get => more.Field;
        init => more = string.Equals(more.Field, value, StringComparison.Ordinal) ? more : more with { Field = value };
    }

    /// <summary>
    /// What the seeker admires of their work, as one would say it to them: "your talk on permitting". <c>null</c> when the seeker has not
    /// found anything yet; a message without it is not personal (G3.3).
    /// </summary>
    public string? Admired
    {
        get => more.Admired;
        init => more = string.Equals(more.Admired, value, StringComparison.Ordinal) ? more : more with { Admired = value };
    }

    /// <summary>
    /// How far they have come in their work, as the seeker says; <c>null</c> when not said, and then <see cref="CareerStageGuess"/> may
    /// tell (G4.5).
    /// </summary>
    public CareerStage? CareerStage
    {
        get => more.CareerStage;
        init => more = more.CareerStage == value ? more : more with { CareerStage = value };
    }

    /// <summary>Whether they came to their work by a way of their own, from another field or country: worth asking about (G4.5).</summary>
    [JsonPropertyName("diverseBackground")]
    public bool HasDiverseBackground
    {
        get => more.HasDiverseBackground;
        init => more = more.HasDiverseBackground == value ? more : more with { HasDiverseBackground = value };
    }

    /// <summary>The names of people whom both know; may be empty (G3.5).</summary>
    public ValueList<string> SharedConnections
    {
        get => more.SharedConnections;
        init => more = more.SharedConnections == value ? more : more with { SharedConnections = value };
    }

    /// <summary>Who referred the seeker to them; <c>null</c> when nobody did. Never the contact themselves (G4.7).</summary>
    public ContactId? ReferredBy
    {
        get => more.ReferredBy;
        init => more = more.ReferredBy == value ? more : more with { ReferredBy = value };
    }

    /// <summary>The people whom they named to the seeker, as the seeker wrote it; may be empty (G4.7).</summary>
    public ValueList<string> Referrals
    {
        get => more.Referrals;
        init => more = more.Referrals == value ? more : more with { Referrals = value };
    }

    /// <summary>What the seeker promised them, in the seeker's words; may be empty (G6.1).</summary>
    public ValueList<string> Promises
    {
        get => more.Promises;
        init => more = more.Promises == value ? more : more with { Promises = value };
    }

    /// <summary>The seeker's remarks about them; may be empty.</summary>
    public ValueList<string> Notes
    {
        get => more.Notes;
        init => more = more.Notes == value ? more : more with { Notes = value };
    }

    /// <summary>
    /// Words of the seeker's own by which to find them again, such as "alumni"; may be empty. They go into no letter. Two that differ by
    /// letter case or accents only are one.
    /// </summary>
    public ValueList<string> Tags
    {
        get => more.Tags;
        init => more = more.Tags == value ? more : more with { Tags = value };
    }

    /// <summary>Why they are never written to again; empty when they may be.</summary>
    public ValueList<DoNotContact> DoNotContact
    {
        get => more.DoNotContact;
        init => more = more.DoNotContact == value ? more : more with { DoNotContact = value };
    }

    /// <summary>What other records of the same person said, kept from merges; may be empty.</summary>
    public ValueList<OtherValue> Others
    {
        get => more.Others;
        init => more = more.Others == value ? more : more with { Others = value };
    }

    /// <summary>
    /// The ids of records that became part of this one by a merge: whoever is referred by one of them is referred by this person.
    /// </summary>
    public ValueList<ContactId> FormerIds
    {
        get => more.FormerIds;
        init => more = more.FormerIds == value ? more : more with { FormerIds = value };
    }

    /// <summary>The ways to reach them, best first; may be empty.</summary>
    public ValueList<ContactPoint> Points { get; init; }

    /// <summary>Where they live and work; <c>null</c> when not known, and then the seeker's zone stands in.</summary>
    public ZoneId? Zone
    {
        get => more.Zone;
        init => more = Equals(more.Zone, value) ? more : more with { Zone = value };
    }

    /// <summary>
    /// Their region as an ISO 3166 code such as <c>NO</c> or <c>US-CA</c>, for week-end and holidays; <c>null</c> when not known.
    /// </summary>
    public string? Region
    {
        get => more.Region;
        init => more = string.Equals(more.Region, value, StringComparison.Ordinal) ? more : more with { Region = value };
    }

    /// <summary>
    /// The language in which one writes to them, as a BCP 47 tag such as <c>de</c> or <c>en-GB</c>; <c>null</c> when not known. Every
    /// message to them is in it where nothing else is asked for, so that a correspondence does not change its language by accident.
    /// </summary>
    public string? Language
    {
        get => more.Language;
        init => more = string.Equals(more.Language, value, StringComparison.Ordinal) ? more : more with { Language = value };
    }

    /// <summary>
    /// How the two address each other: by the given name, and in German with du, or by title and family name, and with Sie;
    /// <c>null</c> when not known, and then formally.
    /// </summary>
    public Formality? Address
    {
        get => more.Address;
        init => more = more.Address == value ? more : more with { Address = value };
    }

    /// <summary>The day on which the two connected on LinkedIn; <c>null</c> when not known.</summary>
    public LocalDate? ConnectedOn { get; init; }

    /// <summary>Whether they may be written to at all; <see cref="DoNotContact"/> says why not.</summary>
    public bool MayBeContacted => DoNotContact.IsEmpty;

    /// <summary>
    /// The first way of the given kind that may be used to reach them; <c>null</c> when there is none. Addresses that bounced are passed
    /// over.
    /// </summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The best one, as it stands first in <see cref="Points"/>; <c>null</c> when there is none.</returns>
    public ContactPoint? Point(ContactPointKind kind)
    {
        foreach (var point in Points)
        {
            if (point.Kind == kind && point.IsUsable) return point;
        }

        return null;
    }
}
