namespace InfoInterview.Interchange.Contacts;

/// <summary>What an import of a file would give, before anything is kept. Equal when all parts are equal.</summary>
public sealed record ImportPreview
{
    /// <summary>The most people that are shown.</summary>
    public const int MaxPeople = 5;

    /// <summary>The most problems that are shown.</summary>
    public const int MaxProblems = 100;

    /// <summary>
    /// The columns of the table in their order; empty for a file that has none, such as a vCard. Where no column is known, they are those
    /// of the first line that could name columns, all
    /// unused and to be chosen by hand.
    /// </summary>
    public required ValueList<ImportColumn> Columns { get; init; }

    /// <summary>
    /// The same for every file with these names of columns in this order, and for no other: choices are remembered by it. <c>null</c> for
    /// a file without columns.
    /// </summary>
    public required string? HeaderKey { get; init; }

    /// <summary>
    /// How words of the file read in each encoding that can be meant, the one that was used first; to be asked of whoever knows the names.
    /// Empty where the file says its encoding.
    /// </summary>
    public ValueList<CodePageReading> CodePages { get; init; }

    /// <summary>The first people as they will be.</summary>
    public required ValueList<ImportItem.Person> People { get; init; }

    /// <summary>How many people the file holds.</summary>
    public required int Count { get; init; }

    /// <summary>How many of them are not to be written to.</summary>
    public required int Silent { get; init; }

    /// <summary>How many rows hold nobody.</summary>
    public required int Skipped { get; init; }

    /// <summary>What could not be read or was not used; the last one counts those that are not listed.</summary>
    public required ValueList<ImportItem.Problem> Problems { get; init; }
}
