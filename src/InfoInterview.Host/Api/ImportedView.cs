using InfoInterview.Storage;
using NodaTime.Text;

namespace InfoInterview.Host.Api;

/// <summary>An import that was made.</summary>
internal sealed record ImportedView
{
    public required Guid Id { get; init; }

    /// <summary>When it began, in UTC.</summary>
    public required string At { get; init; }

    public required string Source { get; init; }

    public required int Added { get; init; }

    public required int Changed { get; init; }

    /// <summary>When it was undone; <c>null</c> when it was not.</summary>
    public string? UndoneAt { get; init; }

    public static ImportedView Of(StoredImport import) => new()
    {
        Id = import.Id.Value,
        At = InstantPattern.General.Format(import.At),
        Source = import.Source,
        Added = import.Added,
        Changed = import.Changed,
        UndoneAt = import.UndoneAt is { } at ? InstantPattern.General.Format(at) : null,
    };
}
