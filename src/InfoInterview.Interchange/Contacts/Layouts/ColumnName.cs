namespace InfoInterview.Interchange.Contacts.Layouts;

/// <summary>A name of a column that is known.</summary>
internal sealed record ColumnName
{
    public required ColumnMeaning Meaning { get; init; }

    /// <summary>The name in small letters without accents.</summary>
    public required string Folded { get; init; }

    /// <summary>Whether English calls it so too, so that it says nothing of how dates are written.</summary>
    public required bool IsEnglish { get; init; }
}
