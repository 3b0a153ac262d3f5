namespace InfoInterview.Storage.Records;

/// <summary>A programme. Shared by everybody who belongs to it, and seen by nobody else.</summary>
internal sealed class ProgrammeRow
{
    public required Guid Id { get; init; }

    public required string Name { get; set; }
}
