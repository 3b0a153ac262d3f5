namespace InfoInterview.Interchange.Contacts.Csv;

/// <summary>Where a value lies in its row.</summary>
internal readonly record struct CsvField
{
    /// <summary>Counted from the start of the row, after an opening quote.</summary>
    public required int Start { get; init; }

    public required int Length { get; init; }

    /// <summary>Whether the value may hold doubled quotes and line ends.</summary>
    public required bool IsQuoted { get; init; }
}
