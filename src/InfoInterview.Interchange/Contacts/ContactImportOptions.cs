using InfoInterview.People;

namespace InfoInterview.Interchange.Contacts;

/// <summary>How contacts are imported. Equal when all parts are equal.</summary>
public sealed record ContactImportOptions
{
    private readonly int maxProblems = ImportLimits.MaxProblems;

    /// <summary>The usual way: no ids, <see cref="ImportLimits.MaxProblems"/> problems listed.</summary>
    public static ContactImportOptions Default { get; } = new();

    /// <summary>Makes the id of each person; <c>null</c> leaves the ids at <c>default</c>.</summary>
    public Func<ContactId>? NewId { get; init; }

    /// <summary>What a person said of columns; it counts before what their names say. Empty leaves it to the names.</summary>
    public ValueList<ColumnChoice> Columns { get; init; }

    /// <summary>Is told the columns once they are found; <c>null</c> where nobody asks.</summary>
    internal Action<ValueList<ImportColumn>>? Found { get; init; }

    /// <summary>The most problems that are listed, at least 1; one more problem counts the rest.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int MaxProblems
    {
        get => maxProblems;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            maxProblems = value;
        }
    }
}
