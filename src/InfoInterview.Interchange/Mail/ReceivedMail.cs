using InfoInterview.Engagements;

namespace InfoInterview.Interchange.Mail;

/// <summary>
/// A mail that came in: what <see cref="ReplyReader"/> takes, and by which of one's own it can be found. Equal when all its parts are.
/// </summary>
public sealed record ReceivedMail
{
    /// <summary>The text with what the headers tell of it.</summary>
    public required ReplyText Reply { get; init; }

    /// <summary>The address it came from; <c>null</c> when none is given, as in many notices of mail systems.</summary>
    public string? From { get; init; }

    /// <summary>The name that stands beside the address; <c>null</c> when none does.</summary>
    public string? Name { get; init; }

    /// <summary>Its id without brackets; <c>null</c> when it has none.</summary>
    public string? MessageId { get; init; }

    /// <summary>The ids of the messages that it answers or reports of, nearest first, without brackets; none when it names none.</summary>
    public ValueList<string> Answers { get; init; } = [];
}
