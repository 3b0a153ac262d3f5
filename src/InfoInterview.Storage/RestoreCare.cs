using NodaTime;

namespace InfoInterview.Storage;

/// <summary>
/// What a copy cannot know when it is brought back: what was done since of the work that waited in it, and which settings were changed or
/// taken away since. Immutable.
/// </summary>
public sealed record RestoreCare
{
    /// <summary>
    /// The names of settings that come back as they stood last, in the database that is replaced or in the newest copy that can be read,
    /// also when they were gone there: secrets that were taken away stay so.
    /// </summary>
    public ValueList<string> LatestSettings { get; init; } = [];

    /// <summary>The kind of work that must not be done twice; what of it waits in the copy is ended.</summary>
    public string OpenKind { get; init; } = "";

    /// <summary>What is noted at each piece of such work.</summary>
    public string OpenNote { get; init; } = "";

    /// <summary>The moment of bringing back.</summary>
    public Instant At { get; init; }
}
