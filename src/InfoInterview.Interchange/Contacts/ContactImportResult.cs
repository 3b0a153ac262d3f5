namespace InfoInterview.Interchange.Contacts;

/// <summary>All that an import gave, each list in the order of the file. Equal when all parts are equal.</summary>
public sealed record ContactImportResult
{
    /// <summary>The people, as they stand: somebody who is in the file twice is here twice.</summary>
    public required ValueList<ImportItem.Person> Contacts { get; init; }

    /// <summary>What could not be read; where there were too many, the last one counts those that are not listed.</summary>
    public required ValueList<ImportItem.Problem> Problems { get; init; }

    /// <summary>The rows that hold nobody.</summary>
    public required ValueList<ImportItem.Skipped> Skipped { get; init; }
}
