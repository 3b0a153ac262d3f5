namespace InfoInterview.Interchange.Contacts;

/// <summary>What a column of a file was taken for. Equal when all parts are equal.</summary>
public sealed record ImportColumn
{
    /// <summary>Its number, counted from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Its name in the file; may be empty.</summary>
    public required string Name { get; init; }

    /// <summary>What it was taken for.</summary>
    public required ColumnMeaning Meaning { get; init; }

    /// <summary>What it is taken for by its name, before anybody says otherwise.</summary>
    public required ColumnMeaning ByName { get; init; }
}
