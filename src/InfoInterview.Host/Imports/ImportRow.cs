namespace InfoInterview.Host.Imports;

/// <summary>A row of the file that gave no contact.</summary>
internal sealed record ImportRow
{
    /// <summary>The line of the file, from 1.</summary>
    public required long Line { get; init; }

    public required string Reason { get; init; }

    /// <summary>Whether the row holds nobody, as opposed to something that could not be read.</summary>
    public bool IsSkipped { get; init; }
}
