namespace InfoInterview.Notes;

/// <summary>One view of a topic. Equal when all parts are equal.</summary>
public sealed record NotePosition
{
    /// <summary>What it is called, such as "yes".</summary>
    public required string Name { get; init; }

    /// <summary>What people said who hold it, as far as known; may be empty.</summary>
    public ValueList<string> Said { get; init; }
}
