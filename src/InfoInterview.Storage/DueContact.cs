using InfoInterview.Engagements;

namespace InfoInterview.Storage;

/// <summary>What is due with one contact, and those of whom a message to them may speak.</summary>
public sealed record DueContact
{
    /// <summary>The history, with its steps.</summary>
    public required SurroundedEngagement Of { get; init; }

    /// <summary>Those of whom a message may speak: who named them, whom they named, who was asked in the same house. No load is to be
    /// read from it.</summary>
    public required SeekerBook Beside { get; init; }
}
