namespace InfoInterview.Decisions.Texts;

/// <summary>What stands above the parts of a decision page.</summary>
internal sealed record PageHeadings
{
    public required string Title { get; init; }

    public required string For { get; init; }

    public required string Against { get; init; }

    public required string Open { get; init; }

    public required string NothingYet { get; init; }

    public required string NotThoughtOf { get; init; }

    public required string Questions { get; init; }

    public required string LookFor { get; init; }

    public required string Next { get; init; }

    public required string Overdue { get; init; }

    public required string Tried { get; init; }

    public required string By { get; init; }

    public required string Unplaced { get; init; }

    public required string Why { get; init; }
}
