namespace InfoInterview.Host.Imports;

/// <summary>A row of the file that gave no contact, or gave one without something.</summary>
internal sealed record ImportRow
{
    /// <summary>The line of the file, from 1.</summary>
    public required long Line { get; init; }

    /// <summary>What became of it, in a word or three.</summary>
    public required string What { get; init; }

    public required string Reason { get; init; }
}
