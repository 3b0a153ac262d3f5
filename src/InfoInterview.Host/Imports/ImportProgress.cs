namespace InfoInterview.Host.Imports;

/// <summary>How far an import has come.</summary>
internal sealed record ImportProgress
{
    public required long BytesRead { get; init; }

    /// <summary>Contacts that are safely in the database.</summary>
    public required int Saved { get; init; }
}
