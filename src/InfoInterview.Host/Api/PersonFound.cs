using InfoInterview.Host.Inputs;
using InfoInterview.Interchange.Contacts;
using NodaTime.Text;

namespace InfoInterview.Host.Api;

/// <summary>A person as they will be.</summary>
internal sealed record PersonFound
{
    public required int Line { get; init; }

    public required ContactInput Known { get; init; }

    /// <summary>The day of connecting, such as 2024-03-09; <c>null</c> when not known.</summary>
    public string? ConnectedOn { get; init; }

    /// <summary>Whether they may be written to.</summary>
    public required bool MayBeContacted { get; init; }

    public static PersonFound Of(ImportItem.Person person) => new()
    {
        Line = person.Line,
        Known = ContactInput.Of(person.Contact),
        ConnectedOn = person.Contact.ConnectedOn is { } day ? LocalDatePattern.Iso.Format(day) : null,
        MayBeContacted = person.Contact.MayBeContacted,
    };
}
