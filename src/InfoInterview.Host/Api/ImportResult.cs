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

    public required IReadOnlyList<ImportRow> Rows { get; init; }

    /// <summary>The page that shows it.</summary>
    public required string Report { get; init; }

    public static ImportResult Of(ImportReport report, Guid id) => new()
    {
        Added = report.Added, Updated = report.Updated, Unchanged = report.Unchanged, Skipped = report.Skipped, Unreadable = report.Unreadable,
        Rows = report.Rows, Report = $"/import?report={id:D}",
    };
}
