namespace InfoInterview.Interchange.Contacts;

/// <summary>What a person said of a column, by its name. Equal when both parts are equal.</summary>
public sealed record ColumnChoice
{
    /// <summary>The name of the column as the file writes it; blanks around it and letter case do not matter.</summary>
    public required string Name { get; init; }

    /// <summary>What it tells; <see cref="ColumnMeaning.Unused"/> leaves it out.</summary>
    public required ColumnMeaning Meaning { get; init; }
}
