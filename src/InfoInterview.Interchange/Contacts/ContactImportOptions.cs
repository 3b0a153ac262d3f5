using InfoInterview.People;

namespace InfoInterview.Interchange.Contacts;

/// <summary>How contacts are imported. Equal when all parts are equal.</summary>
public sealed record ContactImportOptions
{
    private readonly int? codePage;
    private readonly int maxProblems = ImportLimits.MaxProblems;

    /// <summary>The usual way: no ids, <see cref="ImportLimits.MaxProblems"/> problems listed.</summary>
    public static ContactImportOptions Default { get; } = new();

    /// <summary>Makes the id of each person; <c>null</c> leaves the ids at <c>default</c>.</summary>
    public Func<ContactId>? NewId { get; init; }

    /// <summary>What a person said of columns; it counts before what their names say. Empty leaves it to the names.</summary>
    public ValueList<ColumnChoice> Columns { get; init; }

    /// <summary>
    /// Gives what a person said of the columns of a header before, by its <see cref="ImportPreview.HeaderKey"/>; asked where
    /// <see cref="Columns"/> is empty. <c>null</c> remembers nothing. It is
    /// asked for a line that names no known column too, since a person may have said what that means.
    /// </summary>
    public Func<string, CancellationToken, ValueTask<ValueList<ColumnChoice>>>? Remembered { get; init; }

    /// <summary>
    /// The code page of <see cref="CodePageReading.Known"/> in which the file is read where it bears no mark of Unicode; <c>null</c> tells
    /// it by the file: UTF-8, UTF-16, Shift-JIS, and
    /// Windows-1252 for bytes that are none of them.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The code page is none of those that are known.</exception>
    public int? CodePage
    {
        get => codePage;
        init
        {
            if (value is { } page && !CodePageReading.IsKnown(page)) throw new ArgumentOutOfRangeException(nameof(value), value,
                "This code page is not known here.");
            codePage = value;
        }
    }

    /// <summary>Is told the columns once they are found; <c>null</c> where nobody asks.</summary>
    internal Action<ValueList<ImportColumn>>? Found { get; init; }

    /// <summary>Is told the words that are no UTF-8 at the end; <c>null</c> where nobody asks.</summary>
    internal Action<ValueList<CodePageReading>>? Doubted { get; init; }

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
