using InfoInterview.Engagements;
using InfoInterview.Host.Messages;
using InfoInterview.Storage;

namespace InfoInterview.Host.Pages.Contacts;

/// <summary>A text of the form that was kept, with the message that it is.</summary>
internal sealed record KeptText
{
    public required ContactView Known { get; init; }

    public required Writing Written { get; init; }

    public required Letter Letter { get; init; }

    public required DraftId Id { get; init; }

    /// <summary>The draft as it is kept; <c>null</c> when the text stands as it was composed.</summary>
    public Stored<MessageDraft>? Draft { get; init; }
}
