namespace InfoInterview.Host.Api;

/// <summary>A part of the notes that were looked for.</summary>
internal sealed record NoteListing
{
    public required IReadOnlyList<NoteAnswer> Items { get; init; }

    public required int Total { get; init; }

    /// <summary>How many notes were not looked through, since all of them was told in confidence.</summary>
    public required int Withheld { get; init; }
}
