using NodaTime;

namespace InfoInterview.Storage;

/// <summary>An import that was made, and can be undone as long as it is listed. Equal when all parts are equal.</summary>
public sealed record StoredImport
{
    /// <summary>Its id.</summary>
    public required ImportId Id { get; init; }

    /// <summary>When it began.</summary>
    public required Instant At { get; init; }

    /// <summary>What people call the file.</summary>
    public required string Source { get; init; }

    /// <summary>How many contacts it added that are still as it left them, or have been used since.</summary>
    public required int Added { get; init; }

    /// <summary>How many contacts it changed.</summary>
    public required int Changed { get; init; }

    /// <summary>When it was undone, as far as that went; <c>null</c> when it was not.</summary>
    public Instant? UndoneAt { get; init; }
}
