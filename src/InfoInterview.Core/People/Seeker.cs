using InfoInterview.Time;

namespace InfoInterview.People;

/// <summary>The person who asks for a conversation. Equal when all parts are equal (G3.1).</summary>
/// <example>
/// <code>
/// var dana = new Seeker { Name = PersonName.Parse("Dana Whitcomb"), Status = "a senior in engineering", Zone = "America/Chicago" };
/// </code>
/// </example>
public sealed record Seeker
{
    /// <summary>Tells this seeker from others; <c>default</c> where a host has only one.</summary>
    public SeekerId Id { get; init; }

    /// <summary>The name to sign with.</summary>
    public required PersonName Name { get; init; }

    /// <summary>What one is, with its article, such as "a senior in environmental engineering"; <c>null</c> leaves it out.</summary>
    public string? Status { get; init; }

    /// <summary>The school or employer; <c>null</c> leaves it out.</summary>
    public string? Affiliation { get; init; }

    /// <summary>The field one is interested in; <c>null</c> when not said.</summary>
    public string? Field { get; init; }

    /// <summary>What one hopes to learn or decide, in one's own words; <c>null</c> when not said (G1.3).</summary>
    public string? Goals { get; init; }

    /// <summary>The address to write from; <c>null</c> when not said.</summary>
    [KeptAs("EmailForm")]
    public ContactPoint? Email { get; init; }

    /// <summary>A phone number for the signature; <c>null</c> leaves the line out.</summary>
    public string? Phone { get; init; }

    /// <summary>A profile link for the signature; <c>null</c> leaves the line out.</summary>
    public string? ProfileLink { get; init; }

    /// <summary>Whether the seeker is under age, so that private places are warned of.</summary>
    public bool IsMinor { get; init; }

    /// <summary>Where the seeker's days begin and end.</summary>
    public required ZoneId Zone { get; init; }
}
