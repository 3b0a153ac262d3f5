using InfoInterview.Engagements;

namespace InfoInterview.Storage;

/// <summary>Which contacts a list shows. Equal when all parts are equal.</summary>
public sealed record ContactFilter
{
    /// <summary>Words that must all occur; <c>null</c> for all.</summary>
    public string? Search { get; init; }

    /// <summary>
    /// Only people who have this tag, whatever its letter case and accents; <c>null</c> for all. A blank one has nobody.
    /// </summary>
    public string? Tag { get; init; }

    /// <summary>Only people at these stages; empty for all, unless <see cref="NotAsked"/> or <see cref="Silent"/> is said.</summary>
    public ValueList<Stage> Stages { get; init; }

    /// <summary>People with whom nothing happened yet, and may.</summary>
    public bool NotAsked { get; init; }

    /// <summary>People with whom nothing happened and nothing may.</summary>
    public bool Silent { get; init; }
}
