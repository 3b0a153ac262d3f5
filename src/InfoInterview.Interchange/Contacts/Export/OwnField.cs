using InfoInterview.People;

namespace InfoInterview.Interchange.Contacts.Export;

/// <summary>A part of a contact that no standard has a place for: what it is called in a file, and how it is written and read.</summary>
internal sealed record OwnField
{
    /// <summary>The name of its column in a table.</summary>
    public required string Column { get; init; }

    /// <summary>
    /// The name of its property in a card, behind <c>X-INFOINTERVIEW-</c>; <c>null</c> where a standard property says the same.
    /// </summary>
    public required string? Property { get; init; }

    /// <summary>The values, as text; none where the part is empty.</summary>
    public required Func<Contact, IEnumerable<string?>> Write { get; init; }

    /// <summary>Adds one value to the contact; <c>null</c> where it cannot be read.</summary>
    public required Func<Contact, string, Contact?> Read { get; init; }
}
