using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Interchange.Archives;

/// <summary>
/// Something that a host keeps beside what the library knows, such as a message that waits in an outbox, or what a program proposed. Equal
/// when all parts are equal.
/// </summary>
public sealed record ArchivedItem
{
    /// <summary>What it is, in words for people: the heading under which it is told to whom it is about.</summary>
    public required string Kind { get; init; }

    /// <summary>By which the host knows it.</summary>
    public required string Key { get; init; }

    /// <summary>Whom it is about; <c>null</c> for nobody.</summary>
    public ContactId? Contact { get; init; }

    /// <summary>When it was put there, or is due.</summary>
    public required Instant At { get; init; }

    /// <summary>What came of it so far, in the host's words; <c>null</c> for nothing yet.</summary>
    public string? Note { get; init; }

    /// <summary>The item itself as it is kept, mostly JSON.</summary>
    public required string Document { get; init; }
}
