using InfoInterview.Actions;
using InfoInterview.Engagements;
using InfoInterview.Interviews;
using InfoInterview.Notes;
using InfoInterview.People;

namespace InfoInterview.Interchange.Archives;

/// <summary>
/// Everything that one seeker owns, to be taken along as one file: <see cref="SeekerArchiveFile"/>. Equal when all parts are equal.
/// </summary>
public sealed record SeekerArchive
{
    /// <summary>Whose it is.</summary>
    public required Seeker Seeker { get; init; }

    /// <summary>Their contacts, do-not-contact marks included.</summary>
    public ValueList<Contact> Contacts { get; init; }

    /// <summary>What happened with them; contacts with whom nothing did are not in it.</summary>
    public ValueList<ArchivedHistory> Histories { get; init; }

    /// <summary>The themes.</summary>
    public ValueList<Theme> Themes { get; init; }

    /// <summary>The notes, also those that were told in confidence: it is the seeker's own copy.</summary>
    public ValueList<InterviewNote> Notes { get; init; }

    /// <summary>The plans of talks.</summary>
    public ValueList<InterviewPlan> Plans { get; init; }

    /// <summary>The action items.</summary>
    public ValueList<ActionItem> Actions { get; init; }

    /// <summary>The drafts of messages, with those that others replaced.</summary>
    public ValueList<MessageDraft> Drafts { get; init; }

    /// <summary>The messages exactly as they were sent.</summary>
    public ValueList<SentCopy> Sent { get; init; }

    /// <summary>What came in, word for word.</summary>
    public ValueList<ReceivedText> Received { get; init; }

    /// <summary>What the host keeps beside, such as messages in its outbox and what programs proposed.</summary>
    public ValueList<ArchivedItem> Beside { get; init; }

    /// <summary>Files beside, such as the seeker's calendar and attachments.</summary>
    public ValueList<ArchivedFile> Files { get; init; }
}
