using InfoInterview.Notes;
using InfoInterview.People;
using InfoInterview.Storage;

namespace InfoInterview.Host.Notes;

/// <summary>The notes of the talks with one contact.</summary>
internal sealed record ContactNotesView
{
    public required Contact Contact { get; init; }

    /// <summary>The latest first.</summary>
    public required IReadOnlyList<Stored<InterviewNote>> Notes { get; init; }

    /// <summary>An empty form, with what is known of the person by now.</summary>
    public required NoteInput Blank { get; init; }

    public string ShortName => Contact.Name.Given ?? Contact.Name.Full;
}
