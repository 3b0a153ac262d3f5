using InfoInterview.Host.Inputs;
using InfoInterview.Storage;
using NodaTime.Text;

namespace InfoInterview.Host.Api;

/// <summary>A contact as the API shows it.</summary>
internal sealed record ContactView
{
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    public required ContactInput Known { get; init; }

    /// <summary>The day of connecting, such as 2024-03-09; <c>null</c> when not known.</summary>
    public string? ConnectedOn { get; init; }

    /// <summary>What is weak in the record and in the dealings with them; empty in a list and after a write.</summary>
    public IReadOnlyList<FindingView> Findings { get; init; } = [];

    public static ContactView Of(StoredContact stored) => new()
    {
        Id = stored.Contact.Id.Value,
        Version = stored.Version,
        Known = ContactInput.Of(stored.Contact),
        ConnectedOn = stored.Contact.ConnectedOn is { } day ? LocalDatePattern.Iso.Format(day) : null,
    };
}
