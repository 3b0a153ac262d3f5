namespace InfoInterview.Storage.Records;

/// <summary>A row that belongs to a seeker of a programme, and that nobody else ever sees.</summary>
internal interface IOwnedRow
{
    Guid Programme { get; }

    Guid Owner { get; }
}
