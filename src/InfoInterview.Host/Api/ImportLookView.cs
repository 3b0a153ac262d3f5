using InfoInterview.Host.Imports;
using InfoInterview.Host.Inputs;

namespace InfoInterview.Host.Api;

/// <summary>What an import of a file would give.</summary>
internal sealed record ImportLookView
{
    /// <summary>What names the header, to remember its columns by; <c>null</c> for a file without columns.</summary>
    public string? HeaderKey { get; init; }

    public required IReadOnlyList<ColumnFound> Columns { get; init; }

    /// <summary>In which code pages the file can be meant, with words of it; empty where it says so itself.</summary>
    public required IReadOnlyList<CodePageFound> CodePages { get; init; }

    public required IReadOnlyList<PersonFound> People { get; init; }

    /// <summary>How many people are in the file.</summary>
    public required int Count { get; init; }

    public required int Added { get; init; }

    public required int Updated { get; init; }

    public required int Unchanged { get; init; }

    /// <summary>People who are not to be written to, or were erased before.</summary>
    public required int Blocked { get; init; }

    public required int Skipped { get; init; }

    public required IReadOnlyList<ProblemFound> Problems { get; init; }

    public static ImportLookView Of(ImportLook look) => new()
    {
        HeaderKey = look.Preview.HeaderKey,
        Columns = [.. look.Preview.Columns.Select(column =>
            new ColumnFound { Number = column.Number, Name = column.Name, Meaning = Words.Of(column.Meaning),
            ByName = Words.Of(column.ByName) })],
        CodePages = [.. look.Preview.CodePages.Select(reading =>
            new CodePageFound { CodePage = reading.CodePage, Name = reading.Name, Samples = [.. reading.Samples] })],
        People = [.. look.Preview.People.Select(PersonFound.Of)],
        Count = look.Preview.Count,
        Added = look.Counts.Added,
        Updated = look.Counts.Updated,
        Unchanged = look.Counts.Unchanged,
        Blocked = look.Blocked,
        Skipped = look.Preview.Skipped,
        Problems = [.. look.Preview.Problems.Select(problem =>
            new ProblemFound { Line = problem.Line, Column = problem.Column, Kind = Words.Of(problem.Kind), Message = Spoken.Known(problem.Message) })],
    };

    /// <summary>A column and what it was taken for.</summary>
    internal sealed record ColumnFound
    {
        public required int Number { get; init; }

        public required string Name { get; init; }

        public required string Meaning { get; init; }

        /// <summary>What its name alone says.</summary>
        public required string ByName { get; init; }
    }

    /// <summary>A code page and how words of the file read in it.</summary>
    internal sealed record CodePageFound
    {
        public required int CodePage { get; init; }

        public required string Name { get; init; }

        public required IReadOnlyList<string> Samples { get; init; }
    }

    /// <summary>Something to look at.</summary>
    internal sealed record ProblemFound
    {
        public required int Line { get; init; }

        public required int Column { get; init; }

        public required string Kind { get; init; }

        public required string Message { get; init; }
    }
}
