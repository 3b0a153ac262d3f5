namespace InfoInterview.Storage;

/// <summary>A record as the database holds it. Equal when both parts are equal.</summary>
/// <typeparam name="T">What is kept: a note, a theme, a plan or an action item.</typeparam>
public sealed record Stored<T>
    where T : class
{
    /// <summary>What is kept, under its stored id.</summary>
    public required T Value { get; init; }

    /// <summary>How often it was written, from 1; a change must name it to replace what it has seen.</summary>
    public required long Version { get; init; }
}
