using InfoInterview.Engagements.Folding;

namespace InfoInterview.Engagements;

/// <summary>The notes of the conversation were written up (G6.2).</summary>
public sealed record NotesWritten : Fact
{
    internal static FactKind Entry { get; } = new FactKind<NotesWritten>("notesWritten")
    {
        Since = 1,
        Make = static at => new NotesWritten { At = at },
        Words = static _ => "you wrote up your notes",
        Choices =
        [
            new("notesWritten", "I wrote up my notes", "notes written", static at => new NotesWritten { At = at }),
        ],
        Does = static (ref History history, NotesWritten fact) => history.Notes = fact,
    };

    internal override FactKind Row => Entry;
}
