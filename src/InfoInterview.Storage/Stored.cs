namespace InfoInterview.Storage;

/// <summary>A record as the database holds it. Equal when all parts are equal.</summary>
/// <typeparam name="T">What is kept: a seeker, a note, a theme, a plan or an action item.</typeparam>
public sealed record Stored<T>
    where T : class
{
    /// <summary>What is kept, under its stored id.</summary>
    public required T Value { get; init; }

    /// <summary>
    /// The record as it stands in the database, where it cannot be read any more; <c>null</c> when all is well. <see cref="Value"/> stands
    /// for it then: its id, whom it is about and, where it has a text, one that says so and holds what stands there. It can be deleted, or
    /// written anew.
    /// </summary>
    public string? Unreadable { get; init; }

    /// <summary>How often it was written, from 1; a change must name it to replace what it has seen.</summary>
    public required long Version { get; init; }
}
