namespace InfoInterview.Storage;

/// <summary>Work that is due and held by nobody. Equal when all parts are equal.</summary>
public sealed record DueWork
{
    /// <summary>For whom.</summary>
    public required Asker For { get; init; }

    /// <summary>What is to be done.</summary>
    public required WorkItem Item { get; init; }

    /// <summary>How often it was claimed and not completed before.</summary>
    public required int Attempts { get; init; }
}
