using System.Diagnostics.CodeAnalysis;
using InfoInterview.Interchange.Engagements;
using InfoInterview.Interchange.Engagements.Documents;
using InfoInterview.Interchange.Notes.Documents;
using InfoInterview.Notes;

namespace InfoInterview.Interchange.Notes;

/// <summary>
/// A note as JSON text, to keep it where it was written, such as in a database: all of it is there, what was told in confidence too. What
/// leaves is written by <see cref="NotebookJson"/>. What is written reads back equal, but for half a surrogate pair, which becomes a
/// replacement character.
/// </summary>
public static class NoteJson
{
    /// <summary>
    /// The newest version of notes and marks that is understood. A mark of a newer version is kept as <see cref="NoteMark.Unknown"/> and
    /// written back; a note of a newer version is refused.
    /// </summary>
    public const int Version = 1;

    /// <summary>The note as one line of JSON.</summary>
    /// <param name="note">The note, confidential or not: this is for keeping, not for sending.</param>
    /// <returns>The text, which <see cref="Read"/> reads back to an equal note.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="note"/> is <c>null</c>.</exception>
    public static string Write(InterviewNote note)
    {
        ArgumentNullException.ThrowIfNull(note);
        return JsonText.Write(NoteMapper.ToDocument(note, Version), NotebookContext.OneLine.NoteDocument);
    }

    /// <summary>Reads a note.</summary>
    /// <param name="json">What <see cref="Write"/> wrote.</param>
    /// <returns>The note.</returns>
    /// <exception cref="JsonFormatException">The text is no such note; the exception lists what is wrong and where.</exception>
    public static InterviewNote Read(string json) => TryRead(json, out var note, out var problems) ? note : throw new JsonFormatException(problems);

    /// <summary>Reads a note, or tells everything that is wrong and where: stretches that run past the text, too.</summary>
    /// <param name="json">What <see cref="Write"/> wrote; <c>null</c> is a problem like any other.</param>
    /// <param name="note">The note; <c>null</c> when there are problems.</param>
    /// <param name="problems">Every problem with its place; empty exactly when there is a note.</param>
    /// <returns>Whether it was read.</returns>
    public static bool TryRead(string? json, [NotNullWhen(true)] out InterviewNote? note, out ValueList<JsonProblem> problems) =>
        JsonText.TryRead(json, NotebookContext.OneLine.NoteDocument, NoteMapper.FromDocument, out note, out problems);
}
