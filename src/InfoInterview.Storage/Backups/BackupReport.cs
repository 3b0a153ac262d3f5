namespace InfoInterview.Storage;

/// <summary>A copy of a database that was reopened, checked and counted. Equal when all parts are equal.</summary>
public sealed record BackupReport
{
    /// <summary>The file.</summary>
    public required string Path { get; init; }

    /// <summary>Its size, in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>How many rows each table has, in the copy as in the database at the moment of copying.</summary>
    public required IReadOnlyDictionary<string, long> Rows { get; init; }
}
