using InfoInterview.People;

namespace InfoInterview.Decisions;

/// <summary>Somebody, or a place where somebody will be, that came to mind. Equal when all parts are equal (G9.1).</summary>
public sealed record InventoryEntry
{
    private readonly string name = "";

    /// <summary>The circle.</summary>
    public required Circle Circle { get; init; }

    /// <summary>The name, or what the person is to one, such as "my aunt's colleague at the clinic"; not blank.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public required string Name
    {
        get => name;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            name = value.Trim();
        }
    }

    /// <summary>How well one knows them.</summary>
    public Acquaintance Acquaintance { get; init; }

    /// <summary>How near they are to the work.</summary>
    public Nearness Nearness { get; init; }

    /// <summary>Who can introduce one; <c>null</c> when nobody has to.</summary>
    public string? Through { get; init; }

    /// <summary>Where they work; <c>null</c> when not known.</summary>
    public string? Organization { get; init; }

    /// <summary>From where they see the path; <c>null</c> when one cannot tell.</summary>
    public Vantage? Vantage { get; init; }

    /// <summary>A way to reach them that one has already; <c>null</c> when one has none.</summary>
    public ContactPoint? Point { get; init; }

    /// <summary>The entry as a contact, for the first message.</summary>
    /// <param name="id">The id of the contact, made by the caller.</param>
    /// <returns>The contact; <c>null</c> when the name is no name of a person but a description.</returns>
    public Contact? ToContact(ContactId id)
    {
        if (!PersonName.TryParse(Name, out var parsed) || parsed.Family is null || !IsNameLike(Name)) return null;
        return new Contact
        {
            Id = id,
            Name = parsed,
            Organization = Organization,
            SharedConnections = string.IsNullOrWhiteSpace(Through) ? [] : [Through.Trim()],
            Points = Point is null ? [] : [Point],
        };
    }

    /// <summary>A description has small words at its beginning or at its end: "my aunt's colleague", "Kim from the ward".</summary>
    private static bool IsNameLike(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return char.IsUpper(words[0][0]) && char.IsUpper(words[^1][0]);
    }
}
