namespace InfoInterview.Host.Imports;

/// <summary>A row of the file that gave no contact, or gave one without something; in English, until somebody reads it.</summary>
internal sealed record ImportRow
{
    /// <summary>The line of the file, from 1.</summary>
    public required long Line { get; init; }

    /// <summary>What became of it, in a word or three.</summary>
    public required string What { get; init; }

    public required string Reason { get; init; }

    /// <summary>In the language of whoever reads it.</summary>
    public ImportRow Read() => this with { What = Spoken.Known(What), Reason = Spoken.Known(Reason) };
}
