using InfoInterview.Engagements;
using InfoInterview.Storage;

namespace InfoInterview.Host.Messages;

/// <summary>What came of keeping what was typed into a message.</summary>
internal sealed record KeptDraft
{
    /// <summary>The draft that the form goes on with; <c>null</c> when nothing had to be kept.</summary>
    public Stored<MessageDraft>? Current { get; init; }

    /// <summary>What another window wrote into the same message meanwhile; <c>null</c> when none did.</summary>
    public Stored<MessageDraft>? Other { get; init; }

    /// <summary>Where what was typed is kept beside it; <c>null</c> unless there is <see cref="Other"/>.</summary>
    public Stored<MessageDraft>? Aside { get; init; }

    /// <summary>Whether the contact is not there any more.</summary>
    public bool IsLost { get; init; }
}
