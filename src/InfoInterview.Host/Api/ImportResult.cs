using InfoInterview.Host.Imports;

namespace InfoInterview.Host.Api;

/// <summary>What an import did.</summary>
internal sealed record ImportResult
{
    public required int Added { get; init; }

    public required int Updated { get; init; }

    public required int Unchanged { get; init; }

    public required int Skipped { get; init; }

    public required int Unreadable { get; init; }

    /// <summary>People who were erased before and left out for that.</summary>
    public required int Erased { get; init; }

    /// <summary>Of those added, people who are not to be written to.</summary>
    public required int Silent { get; init; }

    /// <summary>The import, to undo it by.</summary>
    public required Guid Import { get; init; }

    /// <summary>Whose employer or role is another than was known; see /api/news.</summary>
    public required int News { get; init; }

    public required IReadOnlyList<ImportRow> Rows { get; init; }

    /// <summary>The page that shows it.</summary>
    public required string Report { get; init; }

    public static ImportResult Of(ImportReport report, Guid id) => new()
    {
        Added = report.Added,
        Updated = report.Updated,
        Unchanged = report.Unchanged,
        Skipped = report.Skipped,
        Unreadable = report.Unreadable,
        Erased = report.Erased,
        Silent = report.Silent,
        Import = report.Import,
        News = report.News,
        Rows = [.. report.Rows.Select(row => row.Read())],
        Report = $"/import?report={id:D}",
    };
}
