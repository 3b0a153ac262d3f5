namespace InfoInterview.Storage.Records;

/// <summary>What one import did to one contact, so that it can be taken back.</summary>
internal sealed class ImportedRow : IOwnedRow
{
    public required Guid Programme { get; init; }

    public required Guid Owner { get; init; }

    public required Guid Import { get; init; }

    public required Guid Contact { get; init; }

    /// <summary>Whether the import added them.</summary>
    public required bool IsNew { get; init; }

    /// <summary>The record before; <c>null</c> where the import added it or left it as it was.</summary>
    public string? Before { get; set; }

    /// <summary>The version of the record before; 0 where the import added it.</summary>
    public required long VersionBefore { get; init; }

    /// <summary>The version that the import left.</summary>
    public required long Version { get; set; }

    /// <summary>The keys that the import brought, one a line.</summary>
    public string Keys { get; set; } = "";

    /// <summary>News of theirs that nobody has looked at yet; <c>null</c> where there are none.</summary>
    public string? News { get; set; }
}
