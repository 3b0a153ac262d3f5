using NodaTime;

namespace InfoInterview.Storage;

/// <summary>Somebody to whom a request went out. Equal when all parts are equal.</summary>
public readonly record struct AskedPerson
{
    /// <summary>When they were asked last.</summary>
    public required Instant At { get; init; }

    /// <summary>Whether they answered, whatever they said.</summary>
    public required bool HasAnswered { get; init; }
}
