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

    /// <summary>The ways to reach them, best first; may be empty.</summary>
    public ValueList<ContactPoint> Points { get; init; }

    /// <summary>Where they live and work; <c>null</c> when not known, and then the seeker's zone stands in.</summary>
    public ZoneId? Zone { get; init; }

    /// <summary>Their region as an ISO 3166 code such as <c>NO</c> or <c>US-CA</c>, for week-end and holidays; <c>null</c> when not known.</summary>
    public string? Region { get; init; }

    /// <summary>The day on which the two connected on LinkedIn; <c>null</c> when not known.</summary>
    public LocalDate? ConnectedOn { get; init; }

    /// <summary>The first way of the given kind to reach them; <c>null</c> when there is none.</summary>
    public ContactPoint? Point(ContactPointKind kind)
    {
        foreach (var point in Points)
        {
            if (point.Kind == kind) return point;
        }

        return null;
    }
}
