namespace InfoInterview.Host.Imports;

/// <summary>What an import did, and every row that it could not use.</summary>
internal sealed record ImportReport
{
    public int Added { get; init; }

    public int Updated { get; init; }

    public int Unchanged { get; init; }

    /// <summary>Rows that hold nobody, such as a hidden profile.</summary>
    public int Skipped { get; init; }

    /// <summary>Rows that could not be read.</summary>
    public int Unreadable { get; init; }

    /// <summary>People who were erased before and left out for that.</summary>
    public int Erased { get; init; }

    /// <summary>Of those added, people who are not to be written to, and are marked so.</summary>
    public int Silent { get; init; }

    /// <summary>The import, to undo it by.</summary>
    public Guid Import { get; init; }

    /// <summary>Whose employer or role is another than was known.</summary>
    public int News { get; init; }

    /// <summary>
    /// Every row with which something is the matter, in the order of the file; at most <see cref="ImportRun.MostRowsListed"/>.
    /// </summary>
    public required IReadOnlyList<ImportRow> Rows { get; init; }

    /// <summary>Whether nobody could be read from the file, and the file is to blame.</summary>
    public bool IsUseless => Added + Updated + Unchanged == 0 && Unreadable > 0;

    /// <summary>Rows beyond those that are listed.</summary>
    public int NotListed { get; init; }
}
