using InfoInterview.People;
using NodaTime;

namespace InfoInterview.Storage;

/// <summary>
/// Something that is to be done once, by whichever process comes to it: a message to send, a reminder to give. Equal when all parts
/// are equal.
/// </summary>
public sealed record WorkItem
{
    /// <summary>
    /// What makes it the same work when it is asked for again, such as the step that it comes of; one of a seeker's for each key, for
    /// ever.
    /// </summary>
    public required string Key { get; init; }

    /// <summary>What kind of work it is, in words of the host.</summary>
    public required string Kind { get; init; }

    /// <summary>From when on it may be done.</summary>
    public required Instant DueAt { get; init; }

    /// <summary>Whom it is about; it goes when they are erased. <c>null</c> for nobody.</summary>
    public ContactId? Contact { get; init; }

    /// <summary>What whoever does it needs to know, in a form of the host's.</summary>
    public string Document { get; init; } = "";
}
